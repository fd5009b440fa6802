import { agendaOf } from "@ipt/domain/content/agenda.ts";
import { describeQuartier, PublicQuartier, publicOffer } from "@ipt/domain/content/public-quartier.ts";
import { publicVote } from "@ipt/domain/content/public-vote.ts";
import { plannedAgenda } from "@ipt/domain/planner/planned-agenda.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { currentOf } from "../campaigns/current.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANYONE, query } from "../kernel/query.ts";
import type { Stored } from "../ports/records.ts";
import { visibleQuartier } from "./visible.ts";

const values = <T>(rows: readonly Stored<T>[]): T[] => rows.map((row) => row.value);
const byRank = <T extends { readonly rank: number }>(rows: readonly Stored<T>[]): T[] =>
  values(rows).sort((a, b) => a.rank - b.rank);

/** A quartier's page in one round of parallel reads: where it stands, what it costs, when, whom to ask, what to read. */
export const getPublicQuartier = query({
  name: "get-public-quartier",
  allow: ANYONE,
  input: QuartierRef,
  output: PublicQuartier,
  load: async (ctx, { quartier }) => {
    const [found, campaigns, programme, content] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      ctx.store.collect("campaigns", { quartier }),
      ctx.store.collect("programme", {}),
      ctx.store.collect("content", { quartier }),
    ]);
    const stored = visibleQuartier(ctx, found);
    if (!stored.ok) return stored;
    const current = currentOf(stored.value, campaigns);
    const campaign = current?.campaign.value ?? null;
    const partners = values(programme.partner);
    return ok({
      ...describeQuartier(stored.value.value, campaign, partners),
      offer: publicOffer(values(programme.convention), partners, quartier, ctx.today),
      vote: publicVote(campaign, current?.vote?.value ?? null, current?.minutes?.value ?? null),
      agenda: agendaOf({
        events: content.agendaEvent,
        meetings: current?.meetings ?? [],
        actions: current?.actions ?? [],
        launches: current?.launches ?? [],
        vote: current?.vote ?? null,
        planned: plannedAgenda(current?.plan?.value ?? null, current?.plan?.revision ?? 1),
      }),
      contacts: byRank(content.contact),
      documents: values(content.document),
      faq: byRank(content.faqEntry),
      figures: content.headline[0]?.value ?? null,
    });
  },
});
