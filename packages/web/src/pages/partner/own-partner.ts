import type { Context } from "@ipt/application/kernel/context.ts";

/** The partner that the person works for; null for those who work for the territory itself. */
export const ownPartner = ({ actor }: Context): string | null =>
  actor.kind === "member" ? actor.partner : null;
