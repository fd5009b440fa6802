import type { RequestCount } from "@ipt/domain/access/request-count.ts";
import { requestCount } from "../items/request-count.ts";
import { decode } from "../kit/codec.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { Space } from "../kit/space.ts";

/** Adds requests to a share of one minute, and answers how many all execution environments have counted. One write unit. */
export const countRequestsIn = async (
  space: Space,
  { who, window, until, used }: RequestCount,
): Promise<number> => {
  const { type, version } = requestCount;
  const raw = await space.update(requestCount.place({ who, window }), {
    attributes: { t: type, v: version, r: 1, d: { who, window, until } },
    add: { used },
    set: { expiresAt: secondsOf(until) },
  });
  return decode(requestCount, raw, space.keyAt).value.used;
};
