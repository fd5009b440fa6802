import type { Operation } from "@ipt/contracts/operation.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import * as z from "zod";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idsIn = (schema: unknown, at: readonly string[]): string[] => {
  if (!isObject(schema)) return [];
  const here = schema["pattern"] === ID_PATTERN.source ? [at.join("/")] : [];
  const parts = ["anyOf", "oneOf", "allOf"].flatMap((name) =>
    list(schema[name]).flatMap((one) => idsIn(one, at)),
  );
  const fields = isObject(schema["properties"])
    ? Object.entries(schema["properties"]).flatMap(([name, one]) => idsIn(one, [...at, name]))
    : [];
  return [...new Set([...here, ...parts, ...fields, ...idsIn(schema["items"], [...at, "*"])])];
};

/** Fields of an operation's input that take an id, as `bureau` then each index, then `partner`. */
export const idsOfInput = (operation: Operation): string[] =>
  idsIn(z.toJSONSchema(operation.input(), { io: "input", unrepresentable: "any" }), []);
