import { Email, type Member } from "@ipt/domain/access/member.ts";
import type { OfficialCommune } from "@ipt/domain/territory/official-codes/official-codes.ts";
import { shippedCodes } from "@ipt/domain/territory/official-codes/shipped-codes.ts";
import { NO_THEME, Territory } from "@ipt/domain/territory/territory.ts";
import { TerritoryId } from "@ipt/domain/territory/territory-id.ts";
import { timezoneOf } from "@ipt/domain/territory/timezone-of.ts";
import { InseeCommune, Siren } from "@ipt/domain/values/codes.ts";
import { Label } from "@ipt/domain/values/id.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { memberIdOf } from "../access/invite-member.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure, invalidField } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

const MOST_PENDING = 3;

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
type Asked = Infer<typeof TerritoryRequest>;

type Official = {
  readonly name: string | undefined;
  readonly communes: readonly OfficialCommune[];
  readonly vintage: number;
};

/** What the official lists say of the codes given; one they don't have is refused by its place. */
const officialOf = async ({ communes, siren, sandbox }: Asked): Promise<Result<Official, Failure>> => {
  const codes = await shippedCodes();
  const { vintage } = codes;
  if (siren !== null) {
    const epci = codes.epci(siren);
    if (!epci) return fail(invalidField(["siren"], "not-in-the-list", { vintage, value: siren }));
    return ok({ name: epci.name, communes: epci.communes, vintage });
  }
  const found: OfficialCommune[] = [];
  for (const [index, insee] of communes.entries()) {
    const commune = codes.commune(insee);
    if (!commune)
      return fail(invalidField(["communes", index], "not-in-the-list", { vintage, value: insee }));
    found.push(commune);
  }
  if (found.length === 0 && !sandbox) return fail(invalidField(["communes"], "commune-or-siren"));
  return ok({ name: found[0]?.name, communes: found, vintage });
};

const tooManyPending = async (ctx: Context): Promise<boolean> => {
  const mine = await ctx.directory.territoriesOf(ctx.actor.id);
  return mine.filter((one) => one.status === "pending").length >= MOST_PENDING;
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
    if (await tooManyPending(ctx)) return fail(failure("too-many-pending", { most: MOST_PENDING }));
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
    };
    const coordinator: Member = {
      id: ctx.actor.id,
      email,
      name: "name" in ctx.actor ? ctx.actor.name : email,
      roles: ["coordinator"],
      partner: null,
      invitedAt: ctx.now,
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("territory", value), create("member", coordinator)],
      event: { type: "territory.requested", subject: id, data: { name, sandbox, vintage } },
    });
  },
});
