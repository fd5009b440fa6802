import { isInForce } from "@ipt/domain/convention/in-force.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Legal } from "@ipt/domain/site/legal.ts";
import type { Context } from "../kernel/context.ts";
import type { Stored } from "../ports/records.ts";
import type { Board } from "./load-quartiers.ts";

/** What takes a territory from an empty account to its first published page, in the order it is best done. */
export const SETUP_STEPS = [
  "identity",
  "theme",
  "legal",
  "people",
  "authority",
  "landlord",
  "provider",
  "service-convention",
  "partnership-convention",
  "budget",
  "quartier",
  "campaign",
  "calendar",
  "publication",
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export type SetupFacts = Board & {
  readonly legal: Stored<Legal> | null;
  /** Counted up to two: nobody sets a territory up alone. */
  readonly members: number;
};

/** What a set-up looks at beside the board, to be read in the same round. */
export const loadSetupFacts = async (ctx: Context): Promise<Pick<SetupFacts, "legal" | "members">> => {
  const [legal, members] = await Promise.all([
    ctx.store.get("legal", {}),
    ctx.store.list("member", {}, { limit: 2, cursor: null }),
  ]);
  return { legal, members: members.ok ? members.value.items.length : 0 };
};

/** How far each step is, derived from what the territory holds: nothing is ticked by hand. */
export const setupSteps = (
  ctx: Context,
  facts: SetupFacts,
): readonly { step: SetupStep; done: boolean }[] => {
  const { legal, programme, campaigns } = facts;
  const territory = ctx.profile?.value;
  const quartiers = facts.quartiers.map(({ value }) => value);
  const has = (kind: string): boolean => programme.partner.some(({ value }) => value.kind === kind);
  const inForce = (kind: string): boolean =>
    programme.convention.some(({ value }) => value.kind === kind && isInForce(value, ctx.today));
  // A quartier already launched had its calendar, kept here or not.
  const isPlanned = ({ id, campaign }: Quartier): boolean => {
    const read = campaigns.get(id);
    return read ? read.campaignPlan.length > 0 : campaign?.status === "running";
  };
  const done: Readonly<Record<SetupStep, boolean>> = {
    identity: Boolean(territory && (territory.communes.length > 0 || territory.siren)),
    theme: Boolean(territory?.theme.brand ?? territory?.theme.logo),
    legal: Boolean(legal?.value.publisher && legal.value.contact),
    people: facts.members > 1,
    authority: has("local-authority"),
    landlord: has("landlord"),
    provider: has("internet-provider"),
    "service-convention": inForce("service"),
    "partnership-convention": inForce("partnership"),
    budget: programme.budget.some(({ value }) => value.year === Number(ctx.today.slice(0, 4))),
    quartier: quartiers.length > 0,
    campaign: quartiers.some(({ campaign }) => campaign !== null),
    calendar: quartiers.some(isPlanned),
    publication: quartiers.some(({ publication }) => publication !== null),
  };
  return SETUP_STEPS.map((step) => ({ step, done: done[step] }));
};
