/**
 * Decides a request by identity policies as IAM does, for the elements and operators that our templates use; anything
 * else is refused with an error rather than guessed. Held against a full simulator by `evaluate.test.ts`.
 */
export type Statement = {
  readonly Effect: "Allow" | "Deny";
  readonly Action: readonly string[];
  /** Every action but these; `Action` is then empty. */
  readonly NotAction?: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

export type Request = {
  readonly action: string;
  readonly resource: string;
  /** Values of context keys; several where the key holds several. */
  readonly context: Readonly<Record<string, readonly string[]>>;
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&");

/** `*` and `?` as IAM reads them. */
const like = (pattern: string, flags = ""): RegExp =>
  new RegExp(`^${escaped(pattern).replaceAll("*", ".*").replaceAll("?", ".")}$`, `s${flags}`);

const VARIABLE = /\$\{([^}]+)\}/g;

/** A pattern with its variables resolved, wildcards in their values taken literally; null where one is unknown. */
const patternOf = (text: string, context: Request["context"]): RegExp | null => {
  let known = true;
  const parts = text.split(VARIABLE).map((part, index) => {
    if (index % 2 === 0) return escaped(part).replaceAll("*", ".*").replaceAll("?", ".");
    const [value] = context[part] ?? [];
    if (value === undefined) known = false;
    return escaped(value ?? "")
      .replaceAll("*", "\\*")
      .replaceAll("?", "\\?");
  });
  return known ? new RegExp(`^${parts.join("")}$`, "s") : null;
};

const fits = (value: string, patterns: readonly string[], context: Request["context"]): boolean =>
  patterns.some((pattern) => patternOf(pattern, context)?.test(value) === true);

const one = (
  given: readonly string[] | undefined,
  patterns: readonly string[],
  request: Request,
): boolean => {
  const [value, ...others] = given ?? [];
  return value !== undefined && others.length === 0 && fits(value, patterns, request.context);
};

type Operator = (
  given: readonly string[] | undefined,
  expected: readonly string[],
  request: Request,
) => boolean;

const all: Operator = (given, expected, { context }) =>
  (given ?? []).every((value) => fits(value, expected, context));

const operators: Readonly<Record<string, Operator>> = {
  StringEquals: (given, expected) => given?.length === 1 && expected.includes(given[0] ?? ""),
  StringLike: one,
  // True where the key is absent, as all negated operators are.
  StringNotLike: (given, expected, request) => !one(given, expected, request),
  ArnLike: one,
  "ForAllValues:StringLike": all,
  "ForAllValues:StringEquals": (given, expected) => (given ?? []).every((value) => expected.includes(value)),
  Null: (given, expected) => expected.includes(String(given === undefined)),
};

const holds = ({ Condition }: Statement, request: Request): boolean =>
  Object.entries(Condition).every(([name, tests]) => {
    const operator = operators[name];
    if (!operator) throw new Error(`operator ${name} is not known here`);
    return Object.entries(tests).every(([key, expected]) =>
      operator(request.context[key], expected, request),
    );
  });

const names = (actions: readonly string[], { action }: Request): boolean =>
  actions.some((one) => like(one, "i").test(action));

/** Whether a statement speaks of a request at all. */
export const concerns = (statement: Statement, request: Request): boolean =>
  (statement.NotAction ? !names(statement.NotAction, request) : names(statement.Action, request)) &&
  statement.Resource.some(
    (resource) => patternOf(resource, request.context)?.test(request.resource) === true,
  ) &&
  holds(statement, request);

/** True when a statement allows the request and none denies it. */
export const isAllowed = (statements: readonly Statement[], request: Request): boolean => {
  const speaking = statements.filter((statement) => concerns(statement, request));
  return (
    speaking.some(({ Effect }) => Effect === "Allow") && !speaking.some(({ Effect }) => Effect === "Deny")
  );
};
