import { Territory } from "@ipt/domain/territory/territory.ts";
import { Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/** Opens a territory that a person asked for: its pages may show, and its people may invite others. */
export const approveTerritory = command({
  name: "approve-territory",
  allow: ["operator"],
  input: Nothing,
  output: revised(Territory),
  retry: true,
  whileSuspended: true,
  decide: async (ctx) => {
    const stored = await ctx.store.get("territory", {});
    if (!stored) return fail(failure("not-found"));
    if (stored.value.status !== "pending") return fail(failure("not-pending"));
    const value = { ...stored.value, status: "active" as const, listed: true, statusReason: null };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("territory", value, stored.revision)],
      event: { type: "territory.approved", subject: value.id },
    });
  },
});

const Refusal = schema(() => z.strictObject({ reason: Text() }));

/** Refuses it with a reason that its requester reads; it can be erased like a suspended one. */
export const refuseTerritory = command({
  name: "refuse-territory",
  allow: ["operator"],
  input: Refusal,
  output: revised(Territory),
  retry: true,
  whileSuspended: true,
  decide: async (ctx, { reason }) => {
    const stored = await ctx.store.get("territory", {});
    if (!stored) return fail(failure("not-found"));
    if (stored.value.status !== "pending") return fail(failure("not-pending"));
    const value = { ...stored.value, status: "refused" as const, statusReason: reason };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("territory", value, stored.revision)],
      event: { type: "territory.refused", subject: value.id, data: { reason } },
    });
  },
});
