import { addMilliseconds, type Instant } from "@ipt/domain/values/instant.ts";
import type { Context } from "./context.ts";

/** The service's own clock: what a sandbox that moved its own ahead shares with the rest of the world. */
export const serviceNow = (ctx: Context): Instant =>
  addMilliseconds(ctx.now, -(ctx.profile?.value.clockAheadMs ?? 0));
