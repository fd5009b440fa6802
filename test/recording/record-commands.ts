/**
 * Records every command that the running tests send to DynamoDB, for policies to be tried on.
 *
 *     IPT_RECORD=<folder> npx vitest run
 *     IPT_RECORD=<folder> node --import ./test/recording/record-commands.ts packages/local/src/main.ts
 *
 * Each process appends JSON lines of the type `RecordedCommand` (test/recording/recorded-command.ts) to
 * `<folder>/<process id>.jsonl`, one per request on the wire, tries again included; equal lines are written once a
 * process. Nothing of an item but its partition key is kept. Loaded as a vitest setup file when `IPT_RECORD` is set
 * (vitest.config.ts); the product's own code knows nothing of it.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { appendFileSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { functionOf } from "./function-of.ts";
import { isPaused } from "./pause.ts";
import { readWire } from "./read-wire.ts";

const folder = process.env["IPT_RECORD"] ?? "";
const root = fileURLToPath(new URL("../../", import.meta.url));
const stacks = new AsyncLocalStorage<string>();
const written = new Set<string>();

const DEEPEST_STACK = 200;
const FRAME = /(?:\(|at (?:async )?)(?:file:\/\/)?(\/[^():]+):\d+:\d+\)?$/;

const sourcesOf = (stack: string): readonly string[] => {
  const paths = stack.split("\n").flatMap((line) => FRAME.exec(line.trim())?.[1] ?? []);
  const own = paths
    .map((path) => relative(root, path))
    .filter((path) => /^(?:packages|functions)\//.test(path));
  return [...new Set(own)];
};

const currentTest = (): string | null => {
  const worker: unknown = Reflect.get(globalThis, "__vitest_worker__");
  const path: unknown = typeof worker === "object" && worker ? Reflect.get(worker, "filepath") : undefined;
  return typeof path === "string" ? relative(root, path) : null;
};

type Request = { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
type Method = (this: unknown, ...values: readonly unknown[]) => unknown;

const textOf = (body: unknown): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === "string" ? body : "";

const record = ({ headers, body }: Request): void => {
  if (isPaused()) return;
  const wire = readWire(headers["x-amz-target"] ?? "", textOf(body));
  if (!wire) return;
  const by = sourcesOf(stacks.getStore() ?? "");
  const accessKey = /Credential=([^/]+)\//.exec(headers["authorization"] ?? "")?.[1] ?? null;
  const line = JSON.stringify({ ...wire, accessKey, function: functionOf(by), by, test: currentTest() });
  if (written.has(line)) return;
  written.add(line);
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
};

const isRequest = (value: unknown): value is Request =>
  typeof value === "object" && value !== null && "headers" in value;
const isMethod = (value: unknown): value is Method => typeof value === "function";

/** Replaces a method of a prototype by one that first does something else. */
const before = (prototype: object, name: string, wrap: (method: Method) => Method): void => {
  const method: unknown = Reflect.get(prototype, name);
  if (!isMethod(method)) throw new Error(`no method ${name} to record`);
  Reflect.set(prototype, name, wrap(method));
};

const prototypeOf = (value: object): object => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) throw new Error("no prototype");
  return prototype;
};

if (folder !== "") {
  mkdirSync(folder, { recursive: true });
  Error.stackTraceLimit = DEEPEST_STACK;
  // The handler and the base of all clients are found through a client: whichever copy the product uses.
  const client = new DynamoDBClient({ region: "eu-west-3" });
  before(
    prototypeOf(prototypeOf(client)),
    "send",
    (send) =>
      function (this: unknown, ...values) {
        return stacks.run(new Error("stack").stack ?? "", () => Reflect.apply(send, this, values));
      },
  );
  before(
    prototypeOf(client.config.requestHandler),
    "handle",
    (handle) =>
      function (this: unknown, ...values) {
        if (isRequest(values[0])) record(values[0]);
        return Reflect.apply(handle, this, values);
      },
  );
}
