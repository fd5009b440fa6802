import { ALLOWED_AN_HOUR, type Limited } from "@ipt/domain/access/allowance.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import type { Addition } from "../ports/store.ts";
import type { Context } from "./context.ts";

const HOUR_MS = 3_600_000;
const HOUR_LENGTH = "YYYY-MM-DDTHH".length;

/**
 * Counts one more use by somebody without a part in the territory, together with what it writes: refused as `limited`
 * once the hour's allowance is used up. Members and keys are known, and not counted.
 */
export const useAllowance = (ctx: Context, limit: Limited): Extract<Addition, { op: "use" }>[] => {
  if (ctx.actor.kind !== "visitor" && ctx.actor.kind !== "user") return [];
  const window = ctx.now.slice(0, HOUR_LENGTH);
  const until = addMilliseconds(`${window}:00:00.000Z`, HOUR_MS);
  const { source, territory } = ALLOWED_AN_HOUR[limit];
  const everybody = { op: "use", limit, source: "all", window, until, most: territory } as const;
  return ctx.source ? [{ ...everybody, source: ctx.source, most: source }, everybody] : [everybody];
};
