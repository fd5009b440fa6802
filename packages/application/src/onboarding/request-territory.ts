import { Email, type Member } from "@ipt/domain/access/member.ts";
import { ALL_FEATURES, NO_QUOTAS } from "@ipt/domain/territory/quotas.ts";
import { NO_THEME, Territory } from "@ipt/domain/territory/territory.ts";
import { TerritoryId } from "@ipt/domain/territory/territory-id.ts";
import { timezoneOf } from "@ipt/domain/territory/timezone-of.ts";
import { InseeCommune, Siren } from "@ipt/domain/values/codes.ts";
import { Label } from "@ipt/domain/values/id.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { memberIdOf } from "../access/member-id.ts";
import { useAllowance } from "../kernel/allowances.ts";
import { command, conflictFailure } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { officialOf } from "./official-of.ts";

/** Requests of one person that may wait at once. */
export const MOST_PENDING = 3;
/** Sandboxes that one person may have open: nobody reads requests for them. */
export const MOST_SANDBOXES = 5;

const TerritoryRequest = schema(() =>
  z.strictObject({
    territory: TerritoryId(),
    /** INSEE codes, or a SIREN: one of the two. A sandbox needs neither. */
    communes: z.array(InseeCommune()).max(100).default([]),
    siren: Siren().nullable().default(null),
    /** As the official list has it when left out. */
    name: Label().optional(),
    sandbox: z.boolean().default(false),
    /** The caller's own verified address, where the territory's messages go. */
    email: Email(),
  }),
);
/** How many of the kind asked for this person may have, once they have them all; `null` before. */
const mostReached = async (ctx: Context, sandbox: boolean): Promise<number | null> => {
  const mine = await ctx.directory.territoriesOf(ctx.actor.id);
  const most = sandbox ? MOST_SANDBOXES : MOST_PENDING;
  const alike = mine.filter((one) =>
    sandbox ? one.sandbox && one.roles.includes("coordinator") : one.status === "pending",
  );
  return alike.length >= most ? most : null;
};

/**
 * Any signed-in person opens a territory and coordinates it. It waits for the operator's approval to be shown and to
 * invite others; a sandbox may be used at once, and is shown in no list.
 */
export const requestTerritory = command({
  name: "request-territory",
  allow: ["user", "operator"],
  input: TerritoryRequest,
  output: revised(Territory),
  replayFirst: true,
  decide: async (ctx, asked) => {
    const { territory: id, sandbox, email, siren } = asked;
    if ((await memberIdOf(ctx.digest, email)) !== ctx.actor.id)
      return fail(invalidField(["email"], "not-your-address"));
    const official = await officialOf(asked);
    if (!official.ok) return official;
    const name = asked.name ?? official.value.name;
    if (name === undefined) return fail(invalidField(["name"], "missing"));
    if (ctx.profile || (await ctx.store.get("erasure", {})))
      return fail(failure("already-exists", { record: "territory" }));
    const most = await mostReached(ctx, sandbox);
    if (most !== null) return fail(failure("too-many-pending", { most }));
    const used = await ctx.door?.use(useAllowance(ctx, "territory-request"));
    if (used && !used.ok) return fail(conflictFailure(ctx, used.error));
    const { communes, vintage } = official.value;
    const timezone = timezoneOf(communes[0]?.insee ?? "");
    const value: Territory = {
      id,
      name,
      communes: communes.map((one) => ({ ...one, cogYear: vintage })),
      siren,
      timezone,
      financialModel: "collective-charge",
      languages: ["fr"],
      theme: NO_THEME,
      accessibility: "none",
      listed: false,
      statusReason: null,
      requestedBy: ctx.actor.id,
      sandbox,
      status: sandbox ? "active" : "pending",
      joinedOn: civilDateAt(ctx.now, timezone),
      clockAheadMs: 0,
      quotas: NO_QUOTAS,
      features: ALL_FEATURES,
    };
    const coordinator: Member = {
      id: ctx.actor.id,
      email,
      name: "name" in ctx.actor ? ctx.actor.name : email,
      roles: ["coordinator"],
      partner: null,
      invitedAt: ctx.now,
      acceptedAt: ctx.now,
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("territory", value), create("member", coordinator)],
      event: { type: "territory.requested", subject: id, data: { name, sandbox, vintage } },
    });
  },
});
