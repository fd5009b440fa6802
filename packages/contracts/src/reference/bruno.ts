import type { ReferenceGroup, ReferenceOperation } from "./reference.ts";

/** Text of a file by its path in the collection. */
export type Files = Readonly<Record<string, string>>;

const block = (name: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${name} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;

const joined = (...blocks: readonly string[]): string => blocks.filter((one) => one !== "").join("\n");

/** Names of files: no character that a disk refuses. */
const fileName = (text: string): string => text.replaceAll(/[^A-Za-z0-9 -]/g, "-");

const urlOf = (path: string): string =>
  `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === "territory" ? "{{territory}}" : `:${name}`))}`;

const isWrite = ({ method }: ReferenceOperation): boolean => method !== "GET";

const requestFile = (operation: ReferenceOperation, seq: number): string => {
  const { id, method, path, example, parameters, summary, roles, open } = operation;
  const inPath = parameters.filter((one) => one.in === "path" && one.name !== "territory");
  const inQuery = parameters.filter((one) => one.in === "query");
  const needed = new Set(parameters.filter((one) => one.in === "header").map(({ name }) => name));
  const json = isWrite(operation) && example !== null;
  const optional = (required: boolean) => (required ? "" : "~");
  return joined(
    block("meta", [`name: ${id}`, "type: http", `seq: ${seq}`]),
    block(method.toLowerCase(), [
      `url: ${urlOf(path)}`,
      `body: ${json ? "json" : "none"}`,
      `auth: ${open ? "none" : "inherit"}`,
    ]),
    block(
      "params:query",
      inQuery.map(({ name, required }) => `${optional(required)}${name}: `),
    ),
    block(
      "params:path",
      inPath.map(({ name }) => `${name}: `),
    ),
    block("headers", [
      ...(needed.has("Idempotency-Key") ? ["Idempotency-Key: {{$guid}}"] : []),
      ...(needed.has("If-Match") ? ['If-Match: "1"'] : []),
      "~Accept-Language: fr",
    ]),
    json ? block("body:json", example.split("\n")) : "",
    block("docs", [
      `${summary.fr}.`,
      "",
      `${summary.en}.`,
      ...(roles.length > 0 ? ["", roles.join(", ")] : []),
    ]),
  );
};

const README = `Collection Bruno d'Internet pour tous, faite depuis openapi.json.

1. Ouvrez ce dossier dans Bruno (https://www.usebruno.com).
2. Choisissez l'environnement, écrivez-y votre territoire, et votre clé comme secret « key ».
3. Commencez par planning/getPartnerTasks.

Un bac à sable a ses clés « ipt_test_ » : rien de ce qu'elles écrivent n'est réel.
`;

/** Every operation as a Bruno collection: a folder for each group, a file for each request. */
export const brunoCollection = (groups: readonly ReferenceGroup[], baseUrl: string): Files => {
  const files: Record<string, string> = {
    "bruno.json": `${JSON.stringify({ version: "1", name: "Internet pour tous", type: "collection", ignore: [] }, null, 2)}\n`,
    "collection.bru": joined(block("auth", ["mode: bearer"]), block("auth:bearer", ["token: {{key}}"])),
    "environments/Service.bru": joined(
      block("vars", [`baseUrl: ${baseUrl}`, "territory: "]),
      "vars:secret [\n  key\n]\n",
    ),
    "LISEZMOI.txt": README,
  };
  for (const [index, { tag, operations }] of groups.entries()) {
    files[`${fileName(tag)}/folder.bru`] = block("meta", [`name: ${tag}`, `seq: ${index + 1}`]);
    for (const [at, operation] of operations.entries()) {
      files[`${fileName(tag)}/${fileName(operation.id)}.bru`] = requestFile(operation, at + 1);
    }
  }
  return files;
};
