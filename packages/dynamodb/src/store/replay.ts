import type { IdempotencyRecord } from "@ipt/application/ports/store.ts";
import { idempotency } from "../items/idempotency.ts";
import { decode } from "../kit/codec.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { Space } from "../kit/space.ts";

/** What the key did before. Expiry deletes late, by days at worst: a record past it is as good as gone. */
export const replayFrom = async (
  space: Space,
  key: string,
  now: string,
): Promise<IdempotencyRecord | null> => {
  const raw = await space.get(idempotency.place(key));
  if (!raw) return null;
  const { value } = decode(idempotency, raw, space.keyAt);
  const expiresAt = idempotency.expiresAt?.(value) ?? 0;
  return expiresAt > secondsOf(now) ? value : null;
};
