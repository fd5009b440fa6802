import type { IdempotencyRecord } from "@ipt/application/ports/store.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { idempotencyPlace } from "../keys/idempotency.ts";
import type { Definition } from "../kit/definition.ts";
import { secondsOf } from "../kit/seconds.ts";

const KEPT_SECONDS = 24 * 3600;

/** What a command answered, kept 24 hours from its own instant. */
export const idempotency: Definition<IdempotencyRecord, string> = {
  type: "idempotency",
  version: 1,
  schema: schema(() =>
    z.strictObject({ key: z.string(), fingerprint: z.string(), result: z.string(), at: Instant() }),
  ),
  keyOf: ({ key }) => key,
  place: idempotencyPlace,
  upcasts: {},
  expiresAt: ({ at }) => secondsOf(at) + KEPT_SECONDS,
};
