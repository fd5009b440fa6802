import { limits } from "@ipt/contracts/limits.ts";
import type { TransportProblem } from "@ipt/contracts/problems/transport.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "hono";

/** Most bytes of a body: a register of 50 000 dwellings fits, and so does Lambda's own limit. */
export const MOST_BYTES = limits.apiBodyBytes;

export type Fields = Readonly<Record<string, unknown>>;

/** The body's bytes, refused as soon as they are known to be too many. */
export const readBytes = async (c: Context): Promise<Result<Uint8Array, TransportProblem>> => {
  const announced = Number(c.req.header("content-length") ?? 0);
  if (announced > MOST_BYTES) return fail("body-too-large");
  const reader = c.req.raw.body?.getReader();
  if (!reader) return ok(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return fail("body-too-large");
    }
    chunks.push(read.value);
  }
  const [only] = chunks;
  if (chunks.length === 1 && only) return ok(only);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return ok(whole);
};

export const mediaTypeOf = (c: Context): string =>
  (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Bytes as one JSON object; nothing at all is an empty one. */
export const parseJson = (bytes: Uint8Array): Result<Fields, TransportProblem> => {
  if (bytes.byteLength === 0) return ok({});
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isObject(value) ? ok(value) : fail("malformed-body");
  } catch {
    return fail("malformed-body");
  }
};
