import * as z from "zod";
import type { Campaign } from "../campaign/campaign.ts";
import { type Convention, Offer } from "../convention/convention.ts";
import { computerCeilingOn, covers, datedPriceOn, isInForce } from "../convention/in-force.ts";
import type { Partner } from "../partner/partner.ts";
import { Stage } from "../playbook/stage.ts";
import { FigureNote, Milestone, type Quartier } from "../quartier/quartier.ts";
import { CivilDate, PartialDate } from "../values/civil-date.ts";
import { Id, Label, Source, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { Count, Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";
import { AgendaEntry } from "./agenda.ts";
import { Contact } from "./contact.ts";
import { Document } from "./document.ts";
import { FaqEntry } from "./faq-entry.ts";
import { Headline } from "./headline.ts";
import { PublicVote } from "./public-vote.ts";

/** What the offer is and costs today, with the day and the source of its price. */
export const PublicOffer = schema(() =>
  z.strictObject({
    ...Offer().shape,
    provider: Label().nullable(),
    price: Money().nullable(),
    priceFrom: PartialDate().nullable(),
    priceSource: Source().nullable(),
    /** Highest price of a recycled computer. */
    computerCeiling: Money().nullable(),
  }),
);

/** A quartier as anyone may see it: what is published and nothing else. */
export const PublicQuartier = schema(() =>
  z.strictObject({
    id: Id(),
    name: Label(),
    dwellings: Count().nullable(),
    dwellingsSource: Source().nullable(),
    notes: z.array(FigureNote()),
    description: Text().nullable(),
    landlord: Label().nullable(),
    milestones: z.array(Milestone()),
    /** `null` while no campaign is recorded. */
    stage: Stage().nullable(),
    rejected: z.boolean(),
    /** Days on which stages began, oldest first. */
    stages: z.array(z.strictObject({ stage: Stage(), on: CivilDate() })),
    /** `null` for a preview that only members see. */
    publishedAt: Instant().nullable(),
    offer: PublicOffer().nullable(),
    vote: PublicVote().nullable(),
    agenda: z.array(AgendaEntry()),
    contacts: z.array(Contact()),
    documents: z.array(Document()),
    faq: z.array(FaqEntry()),
    figures: Headline().nullable(),
  }),
);
export type PublicQuartier = Infer<typeof PublicQuartier>;

/** The offer of the service convention that covers the quartier: the one in force, else the last that was. */
export const publicOffer = (
  conventions: readonly Convention[],
  partners: readonly Partner[],
  quartier: string,
  today: CivilDate,
): PublicQuartier["offer"] => {
  const service = conventions
    .filter((one) => one.kind === "service" && covers(one, quartier) && one.offer !== null)
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1));
  const convention = service.find((one) => isInForce(one, today)) ?? service[0];
  if (!convention?.offer) return null;
  const price = datedPriceOn(convention, today);
  const provider = partners.find(
    ({ id, kind }) => kind === "internet-provider" && convention.parties.includes(id),
  );
  return {
    ...convention.offer,
    provider: provider ? (provider.laterName ?? provider.name) : null,
    price: price?.perDwellingPerMonth ?? null,
    priceFrom: price?.from ?? null,
    priceSource: price?.source ?? null,
    computerCeiling: computerCeilingOn(conventions, quartier, today),
  };
};

type Described = Pick<
  PublicQuartier,
  | "id"
  | "name"
  | "dwellings"
  | "dwellingsSource"
  | "notes"
  | "description"
  | "landlord"
  | "milestones"
  | "stage"
  | "rejected"
  | "stages"
  | "publishedAt"
>;

/** What the quartier's own record and its campaign say. */
export const describeQuartier = (
  quartier: Quartier,
  campaign: Campaign | null,
  partners: readonly Partner[],
): Described => ({
  id: quartier.id,
  name: quartier.name,
  dwellings: quartier.dwellings,
  dwellingsSource: quartier.dwellingsSource,
  notes: quartier.notes,
  description: quartier.description,
  landlord: partners.find(({ id }) => id === quartier.landlord)?.name ?? null,
  milestones: quartier.milestones,
  stage: quartier.campaign?.stage ?? null,
  rejected: quartier.campaign?.status === "rejected",
  stages: [
    ...(campaign?.startedOn ? [{ stage: "preparation" as const, on: campaign.startedOn }] : []),
    ...(campaign?.passages ?? []).map(({ stage, on }) => ({ stage, on })),
  ],
  publishedAt: quartier.publication?.at ?? null,
});
