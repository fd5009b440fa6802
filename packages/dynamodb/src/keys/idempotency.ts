import { createHash } from "node:crypto";
import type { Place, Range } from "../kit/place.ts";

/** One partition per first hexadecimal digit: many clients at once never share one. */
export const IDEMPOTENCY_SHARDS = "0123456789abcdef".split("");

/** The caller's key may hold anything: it is hashed, never written into a key. */
export const idempotencyPlace = (key: string): Place => {
  const hash = createHash("sha256").update(key).digest("hex");
  return { within: ["I", hash.charAt(0)], at: [hash] };
};

export const idempotencyShard = (digit: string): Range => ({ within: ["I", digit], under: [] });
