import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningService } from "../journey/local-service.ts";

export type Answer = { readonly status: number; readonly body: unknown; readonly etag: string };

type Options = { readonly body?: unknown; readonly ifMatch?: string; readonly idempotencyKey?: string };

/** What stands at a path of an answer; `undefined` where nothing does. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path);
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join(".")}`);
  return found;
};

export const textAt = (value: unknown, ...path: readonly (string | number)[]): string => {
  const found = at(value, ...path);
  if (typeof found !== "string") throw new Error(`no text at ${path.join(".")}`);
  return found;
};

/** Calls the hosted API as anyone, or with one of the demonstration's keys. */
export const clientOf = (service: RunningService) => {
  const env = readFileSync(join(service.dataDir, "demo.env"), "utf8");
  const secretOf = (name: string): string => new RegExp(`^IPT_${name}=(.+)$`, "m").exec(env)?.[1] ?? "";
  const as =
    (key: string | null) =>
    async (
      method: string,
      path: string,
      { body, ifMatch, idempotencyKey }: Options = {},
    ): Promise<Answer> => {
      const response = await fetch(`${service.url}/v1${path}`, {
        method,
        headers: {
          ...(key === null ? {} : { authorization: `Bearer ${secretOf(key)}` }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
          ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answered: unknown = await response.json();
      return { status: response.status, body: answered, etag: response.headers.get("etag") ?? "" };
    };
  return { visitor: as(null), as };
};
