import { PartnerKind } from "@ipt/domain/partner/partner.ts";
import { Milestone, type Quartier } from "@ipt/domain/quartier/quartier.ts";
import { Language } from "@ipt/domain/site/language.ts";
import { AccessibilityState } from "@ipt/domain/site/legal.ts";
import { PublishedQuartier } from "@ipt/domain/site/published-territory.ts";
import { Commune, Theme } from "@ipt/domain/territory/territory.ts";
import { Id, Label } from "@ipt/domain/values/id.ts";
import { Timezone } from "@ipt/domain/values/instant.ts";
import { Count } from "@ipt/domain/values/money.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { ANYONE, query } from "../kernel/query.ts";
import { seesPreviews, visibleTerritory } from "./visible.ts";

const MOST_QUARTIERS = 500;

export const PublicTerritory = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    sandbox: z.boolean(),
    timezone: Timezone(),
    communes: z.array(Commune()),
    theme: Theme(),
    languages: z.array(Language()),
    accessibility: AccessibilityState(),
    partners: z.array(z.strictObject({ id: Id(), name: Label(), kind: PartnerKind() })),
    quartiers: z.array(
      PublishedQuartier().extend({
        published: z.boolean(),
        dwellings: Count().nullable(),
        /** What happened there, where no campaign tells it. */
        milestones: z.array(Milestone()),
      }),
    ),
  }),
);

export type PublicTerritory = Infer<typeof PublicTerritory>;

const shown = (quartier: Quartier) => ({
  id: quartier.id,
  name: quartier.name,
  stage: quartier.campaign?.stage ?? null,
  rejected: quartier.campaign?.status === "rejected",
  published: quartier.publication !== null,
  dwellings: quartier.dwellings,
  milestones: quartier.campaign ? [] : quartier.milestones,
});

/** A territory's page: who runs the scheme there, and its published quartiers by name, in one round of reads. */
export const getPublicTerritory = query({
  name: "get-public-territory",
  allow: ANYONE,
  input: Nothing,
  output: PublicTerritory,
  load: async (ctx) => {
    const territory = visibleTerritory(ctx);
    if (!territory.ok) return territory;
    const [quartiers, programme] = await Promise.all([
      ctx.store.list("quartier", {}, { limit: MOST_QUARTIERS, cursor: null }),
      ctx.store.collect("programme", {}),
    ]);
    const { id, name, sandbox, timezone, communes, theme, languages, accessibility } = territory.value;
    return ok({
      id,
      name,
      sandbox,
      timezone,
      communes,
      theme,
      languages,
      accessibility,
      partners: programme.partner.map(({ value }) => ({
        id: value.id,
        name: value.laterName ?? value.name,
        kind: value.kind,
      })),
      quartiers: (quartiers.ok ? quartiers.value.items : [])
        .map(({ value }) => value)
        .filter((one) => one.publication !== null || seesPreviews(ctx))
        .map(shown)
        .sort((a, b) => a.name.localeCompare(b.name, "fr")),
    });
  },
});
