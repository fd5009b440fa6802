import type { Plugin } from "esbuild";

/** A part of a library that no function ever runs: which module, who asks for it, what takes its place. */
type Unused = { readonly module: RegExp; readonly from: RegExp; readonly instead: string };

const SDK = /node_modules\/(?:@aws-sdk|@smithy)\//;
const never = (why: string): string => `() => { throw new Error("left out of the bundle: ${why}"); }`;

const UNUSED: readonly Unused[] = [
  // Every client is given its credentials: Lambda's own, or a territory's.
  {
    module: /^@aws-sdk\/credential-provider-node$/,
    from: SDK,
    instead: `export const defaultProvider = ${never("credential chain")};`,
  },
  // The endpoint of the table is told, never discovered.
  { module: /^@aws-sdk\/endpoint-cache$/, from: SDK, instead: "export class EndpointCache {}" },
  // No operation of the table streams events, and no browser runs this.
  {
    module: /^@smithy\/core\/event-streams$/,
    from: /\/protocols\/HttpProtocol\.js$/,
    instead: "export const EventStreamSerde = null;",
  },
  { module: /^bowser$/, from: SDK, instead: "export default null;" },
  // Only a version is read of it.
  { module: /^\.\.\/package\.json$/, from: SDK, instead: `export default { version: "3" };` },
  // JSON Schemas are made with the API's description, when the function is built.
  {
    module: /\/json-schema-processors\.js$/,
    from: /node_modules\/zod\/v4\/classic\/schemas\.js$/,
    instead: `export const aggregateChecks = ${never("JSON Schema")};`,
  },
  {
    module: /\/to-json-schema\.js$/,
    from: /node_modules\/zod\/v4\/classic\/schemas\.js$/,
    instead: `const none = ${never("JSON Schema")};
      export const createToJSONSchemaMethod = () => none;
      export const createStandardJSONSchemaMethod = () => none;`,
  },
];

const NAMESPACE = "left-out";

/** Leaves out what is never run. Each stand-in throws if it is, so that a bundle can't go wrong in silence. */
export const leaveOut: Plugin = {
  name: "leave-out",
  setup: (build) => {
    for (const [index, { module, from }] of UNUSED.entries()) {
      build.onResolve({ filter: module }, ({ importer }) =>
        from.test(importer)
          ? { path: `left-out-${index}`, namespace: NAMESPACE, sideEffects: false }
          : undefined,
      );
    }
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: UNUSED[Number(path.replace("left-out-", ""))]?.instead ?? "",
      loader: "js",
    }));
  },
};
