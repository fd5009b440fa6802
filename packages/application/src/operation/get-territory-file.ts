import { ErasureCertificate } from "@ipt/domain/territory/erasure.ts";
import { isInForce, SupportAccess } from "@ipt/domain/territory/support-access.ts";
import { Territory } from "@ipt/domain/territory/territory.ts";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Context } from "../kernel/context.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const PAGE = { limit: 1000, cursor: null };
const USAGE_DAYS = 30;
const MOST_EVENTS = 2000;

const Usage = schema(() =>
  z.strictObject({
    days: z.int(),
    /** Writes that the journal tells of; `null` when there are more than are counted. */
    events: z.int().nullable(),
    mostCounted: z.int(),
    lastAt: Instant().nullable(),
    members: z.int(),
    apiKeys: z.int(),
    quartiers: z.int(),
    publishedQuartiers: z.int(),
  }),
);

const TerritoryFile = schema(() =>
  z.strictObject({
    territory: revised(Territory)().nullable(),
    /** What is left once it was erased. */
    erasure: ErasureCertificate().nullable(),
    /** Who asked for it, while they belong to it. */
    requester: z.strictObject({ name: z.string(), email: z.string() }).nullable(),
    /** Quartiers at the stage of the vote: suspending leaves their votes go on. */
    voting: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    usage: Usage(),
    /** The territory's consent to the operator opening its space, while it lasts. */
    support: SupportAccess().nullable(),
  }),
);

const membersIn = async (ctx: Context) => {
  const found = await ctx.store.list("member", {}, PAGE);
  return found.ok ? found.value.items.map(({ value }) => value) : [];
};

const quartiersIn = async (ctx: Context) => {
  const found = await ctx.store.list("quartier", {}, PAGE);
  return found.ok ? found.value.items.map(({ value }) => value) : [];
};

const keysIn = async (ctx: Context): Promise<number> => {
  const found = await ctx.store.list("apiKey", {}, PAGE);
  return found.ok ? found.value.items.filter(({ value }) => value.revokedAt === null).length : 0;
};

const eventsIn = async (ctx: Context) => {
  const range = { since: addDays(ctx.today, -USAGE_DAYS), before: ctx.now };
  const found = await ctx.store.journal(range, { limit: MOST_EVENTS, cursor: null });
  if (!found.ok) return { events: 0, lastAt: null };
  const { items, next } = found.value;
  const recent = items.filter(({ at }) => at >= range.since);
  return { events: next === null ? recent.length : null, lastAt: items[0]?.at ?? null };
};

/** All that the operator needs before deciding about a territory; its content stays its own. */
export const getTerritoryFile = query({
  name: "get-territory-file",
  allow: ["operator"],
  input: Nothing,
  output: TerritoryFile,
  load: async (ctx) => {
    const [territory, erasure, members, quartiers, apiKeys, recent, support] = await Promise.all([
      ctx.store.get("territory", {}),
      ctx.store.get("erasure", {}),
      membersIn(ctx),
      quartiersIn(ctx),
      keysIn(ctx),
      eventsIn(ctx),
      ctx.store.get("supportAccess", {}),
    ]);
    if (!territory && !erasure) return fail(failure("not-found"));
    const requester = members.find(({ id }) => id === territory?.value.requestedBy);
    return ok({
      territory: territory && withRevision(territory),
      erasure: erasure?.value ?? null,
      requester: requester ? { name: requester.name, email: requester.email } : null,
      voting: quartiers
        .filter(({ campaign }) => campaign?.stage === "vote" && campaign.status === "running")
        .map(({ id, name }) => ({ id, name })),
      support: support && isInForce(support.value, ctx.now) ? support.value : null,
      usage: {
        days: USAGE_DAYS,
        ...recent,
        mostCounted: MOST_EVENTS,
        members: members.length,
        apiKeys,
        quartiers: quartiers.length,
        publishedQuartiers: quartiers.filter(({ publication }) => publication !== null).length,
      },
    });
  },
});
