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
  {
    module: /^\.\/endpoint\/endpointResolver$/,
    from: /\/client-dynamodb\/dist-es\/runtimeConfig\.shared\.js$/,
    instead: `const told = new Map();
      const resolve = (Endpoint) => {
        if (!Endpoint) throw new Error("left out of the bundle: addresses of the table");
        const endpoint = { url: new URL(Endpoint), properties: {}, headers: {} };
        told.set(Endpoint, endpoint);
        return endpoint;
      };
      export const defaultEndpointResolver = ({ Endpoint }) => told.get(Endpoint) ?? resolve(Endpoint);`,
  },
  // No file of settings lies beside a function, and its region is told.
  {
    module: /\/loadSharedConfigFiles$/,
    from: /\/node-config-provider\/fromSharedConfigFiles\.js$/,
    instead: "export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });",
  },
  {
    module: /\/getInstanceMetadataRegion$/,
    from: SDK,
    instead: `export const getInstanceMetadataRegion = ${never("region of a machine")};`,
  },
  // Clients retry by the standard mode, and Node has its own SHA-256.
  {
    module: /\/AdaptiveRetryStrategy$/,
    from: /\/middleware-retry\/configurations\.js$/,
    instead: `export class AdaptiveRetryStrategy { constructor() { (${never("adaptive retries")})(); } }`,
  },
  {
    module: /^\.\/Sha256Js$/,
    from: /\/Sha256Node\.js$/,
    instead: `export class Sha256Js { constructor() { (${never("SHA-256")})(); } }`,
  },
  // No operation of the table streams events, and no browser runs this.
  {
    module: /^\.\/HeaderFormatter$/,
    from: /\/signature-v4\/dist-es\/SignatureV4\.js$/,
    instead: `export class HeaderFormatter { format = ${never("events")}; }`,
  },
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
