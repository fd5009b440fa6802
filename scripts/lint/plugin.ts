/** Home-made lint rules, for what no ready-made rule says. */

const CLOCK = "Reads the machine's clock: take the instant from the context, which a sandbox may have moved.";
const ZONE = "Uses the machine's timezone or language: convert with the territory's.";

type Node = { readonly type: string };
type Name = Node & { readonly name?: string };
type Call = Node & { readonly callee: Name; readonly arguments: readonly Node[] };
type Context = { readonly report: (problem: { readonly message: string; readonly node: Node }) => void };

/** `new Date()` and `Date()`: banning the property `Date.now` does not catch these. */
const noAmbientClock = {
  create: (context: Context) => {
    const check = (node: Call): void => {
      const given = node.type === "NewExpression" && node.arguments.length > 0;
      if (node.callee.name === "Date" && !given) context.report({ message: CLOCK, node });
    };
    return { NewExpression: check, CallExpression: check };
  },
};

const LOCAL = /^(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$|^toLocale\w*String$/;

const noLocalTime = {
  create: (context: Context) => ({
    MemberExpression: ({ property }: { readonly property: Name }): void => {
      if (LOCAL.test(property.name ?? "")) context.report({ message: ZONE, node: property });
    },
  }),
};

const plugin = {
  meta: { name: "ipt" },
  rules: { "no-ambient-clock": noAmbientClock, "no-local-time": noLocalTime },
};

// biome-ignore lint/style/noDefaultExport: the linter loads a plugin by its default export
export default plugin;
