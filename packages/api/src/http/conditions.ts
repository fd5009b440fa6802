import type { TransportProblem } from "@ipt/contracts/problems/transport.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";

/** The ETag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;

/** The revision that `If-Match` repeats, or `null` without the header. Only one strong ETag is understood. */
export const ifMatchOf = (header: string | undefined): Result<number | null, TransportProblem> => {
  if (header === undefined) return ok(null);
  const revision = /^\s*"([1-9]\d{0,8})"\s*$/.exec(header)?.[1];
  return revision === undefined ? fail("malformed-header") : ok(Number(revision));
};

/** The idempotency key of a request, 1 to 255 visible ASCII characters. */
export const idempotencyKeyOf = (header: string | undefined): Result<string | null, TransportProblem> => {
  if (header === undefined) return ok(null);
  return /^[\x21-\x7e]{1,255}$/.test(header) ? ok(header) : fail("malformed-header");
};
