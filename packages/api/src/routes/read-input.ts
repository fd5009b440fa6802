import { type Failure, invalidField } from "@ipt/application/kernel/failure.ts";
import type { Described } from "@ipt/contracts/operation.ts";
import type { TransportProblem } from "@ipt/contracts/problems/transport.ts";
import { decodeText, readRows } from "@ipt/documents/csv/read-rows.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "hono";
import { type Fields, mediaTypeOf, parseJson, readBytes } from "../http/read-body.ts";

export type Refusal = { readonly transport: TransportProblem } | { readonly failure: Failure };

export type RequestInput = {
  readonly input: Fields;
  /** The bytes sent, for the fingerprint of an idempotent request. */
  readonly bytes: Uint8Array;
};

const NO_BYTES = new Uint8Array();

const queryOf = (c: Context): Result<Fields, Refusal> => {
  const fields: [string, string][] = [];
  for (const [name, values] of Object.entries(c.req.queries())) {
    const [value, ...others] = values;
    if (others.length > 0) return fail({ failure: invalidField([name], "given-twice") });
    if (value !== undefined) fields.push([name, value]);
  }
  return ok(Object.fromEntries(fields));
};

const bodyOf = async (
  c: Context,
  operation: Described,
  bytes: Uint8Array,
): Promise<Result<Fields, Refusal>> => {
  const type = mediaTypeOf(c);
  if (operation.body === "register" && type === "text/csv")
    return ok({ rows: await readRows(decodeText(bytes)) });
  if (bytes.byteLength > 0 && type !== "application/json")
    return fail({ transport: "unsupported-media-type" });
  const json = parseJson(bytes);
  if (!json.ok) return fail({ transport: json.error });
  if (operation.body !== "register") return json;
  const { dwellingRows } = await import("../register/dwelling-rows.ts");
  const rows = dwellingRows(json.value);
  return rows.ok ? ok({ rows: rows.value }) : fail({ failure: rows.error });
};

/** Path, query or body of a request as one input; a field given both in path and body is refused. */
export const readInput = async (
  c: Context,
  operation: Described,
  path: Readonly<Record<string, string>>,
): Promise<Result<RequestInput, Refusal>> => {
  if (operation.body === "none") {
    const query = queryOf(c);
    if (!query.ok) return query;
    return ok({ input: { ...query.value, ...path }, bytes: NO_BYTES });
  }
  const bytes = await readBytes(c);
  if (!bytes.ok) return fail({ transport: bytes.error });
  const body = await bodyOf(c, operation, bytes.value);
  if (!body.ok) return body;
  const clash = Object.keys(path).find((name) => Object.hasOwn(body.value, name));
  if (clash !== undefined)
    return fail({ failure: invalidField([clash], "unrecognized-keys", { keys: clash }) });
  return ok({ input: { ...body.value, ...path }, bytes: bytes.value });
};
