import { Territory } from "@ipt/domain/territory/territory.ts";
import { Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { revised, withRevision } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const Suspension = schema(() =>
  z.strictObject({
    /** Read by the territory's people; not published. */
    reason: Text().nullable().default(null),
  }),
);

/** Nothing can be written any more, except what an open vote needs; everything can still be read. */
export const suspendTerritory = command({
  name: "suspend-territory",
  allow: ["operator"],
  input: Suspension,
  output: revised(Territory),
  retry: true,
  whileSuspended: true,
  decide: async (ctx, { reason }) => {
    const stored = await ctx.store.get("territory", {});
    if (!stored) return fail(failure("not-found"));
    if (stored.value.status === "pending") return fail(failure("territory-pending"));
    if (stored.value.status === "refused") return ok({ value: withRevision(stored), event: null });
    const value = { ...stored.value, status: "suspended" as const, statusReason: reason };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("territory", value, stored.revision)],
      event: { type: "territory.suspended", subject: value.id, data: reason === null ? {} : { reason } },
    });
  },
});

/** Opens a suspended territory again; one that was never approved is not opened this way. */
export const resumeTerritory = command({
  name: "resume-territory",
  allow: ["operator"],
  input: Nothing,
  output: revised(Territory),
  retry: true,
  whileSuspended: true,
  decide: async (ctx) => {
    const stored = await ctx.store.get("territory", {});
    if (!stored) return fail(failure("not-found"));
    if (stored.value.status === "pending") return fail(failure("territory-pending"));
    if (stored.value.status === "refused") return fail(failure("not-suspended"));
    const value = { ...stored.value, status: "active" as const, statusReason: null };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("territory", value, stored.revision)],
      event: { type: "territory.resumed", subject: value.id },
    });
  },
});
