import { isInForce } from "@ipt/domain/convention/in-force.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";

/** What takes a territory from an empty account to its first published page, in the order it is best done. */
export const SETUP_STEPS = [
  "identity",
  "theme",
  "legal",
  "people",
  "landlord",
  "provider",
  "service-convention",
  "partnership-convention",
  "budget",
  "quartier",
  "campaign",
  "publication",
] as const;

const Setup = schema(() =>
  z.strictObject({
    steps: z.array(z.strictObject({ step: z.enum(SETUP_STEPS), done: z.boolean() })),
    done: z.int(),
    /** The quartier to go on with: the first that is not published yet, else the first. */
    quartier: z.string().nullable(),
  }),
);

const FEW = { limit: 100, cursor: null } as const;

/** The set-up of a territory, derived from what it holds: nothing is ticked by hand. One round of reads. */
export const getSetup = query({
  name: "get-setup",
  allow: ANY_MEMBER,
  input: Nothing,
  output: Setup,
  load: async (ctx) => {
    const [legal, members, quartiers, programme] = await Promise.all([
      ctx.store.get("legal", {}),
      ctx.store.list("member", {}, { limit: 2, cursor: null }),
      ctx.store.list("quartier", {}, FEW),
      ctx.store.collect("programme", {}),
    ]);
    const territory = ctx.profile?.value;
    const listed = quartiers.ok ? quartiers.value.items.map(({ value }) => value) : [];
    const has = (kind: string): boolean => programme.partner.some(({ value }) => value.kind === kind);
    const inForce = (kind: string): boolean =>
      programme.convention.some(({ value }) => value.kind === kind && isInForce(value, ctx.today));
    const done: Readonly<Record<(typeof SETUP_STEPS)[number], boolean>> = {
      identity: Boolean(territory && (territory.communes.length > 0 || territory.siren)),
      theme: Boolean(territory?.theme.brand ?? territory?.theme.logo),
      legal: Boolean(legal?.value.publisher && legal.value.contact),
      people: members.ok && members.value.items.length > 1,
      landlord: has("landlord"),
      provider: has("internet-provider"),
      "service-convention": inForce("service"),
      "partnership-convention": inForce("partnership"),
      budget: programme.budget.some(({ value }) => value.year === Number(ctx.today.slice(0, 4))),
      quartier: listed.length > 0,
      campaign: listed.some(({ campaign }) => campaign !== null),
      publication: listed.some(({ publication }) => publication !== null),
    };
    const steps = SETUP_STEPS.map((step) => ({ step, done: done[step] }));
    const first = listed.find(({ publication }) => publication === null) ?? listed[0];
    return ok({
      steps,
      done: steps.filter((one) => one.done).length,
      quartier: first?.id ?? null,
    });
  },
});
