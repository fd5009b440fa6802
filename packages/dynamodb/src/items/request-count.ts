import { RequestCount } from "@ipt/domain/access/request-count.ts";
import { requestCountPlace } from "../keys/allowance.ts";
import type { Definition } from "../kit/definition.ts";
import { secondsOf } from "../kit/seconds.ts";
import { objectOf } from "./object-of.ts";

type Key = Parameters<typeof requestCountPlace>[0];

/** One count a minute for each share, added to by batches of requests. */
export const requestCount: Definition<RequestCount, Key> = {
  type: "requestCount",
  version: 1,
  schema: RequestCount,
  keyOf: ({ who, window }) => ({ who, window }),
  place: requestCountPlace,
  upcasts: {},
  fromFields: (identity, { used = 0 }) => ({ ...objectOf(identity), used }),
  expiresAt: ({ until }) => secondsOf(until),
};
