import { listConventions } from "@ipt/application/conventions/list-conventions.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { RULE_IDS } from "@ipt/domain/vote/adoption-rule.ts";
import { BUREAU_SEATS, VOTE_CHANNELS, type Vote } from "@ipt/domain/vote/vote.ts";
import { DateField } from "../../../components/date-field.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Radios } from "../../../components/radios.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { dateValues, type Fields, readDate, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { type Seat, voteTexts } from "./texts.ts";

type SeatField = `partner.${Seat}` | `name.${Seat}`;
export type PlanField =
  | "rule"
  | "question"
  | "convention"
  | "opensOn"
  | "opensAt"
  | "closesOn"
  | "closesAt"
  | "channels"
  | "bureau"
  | SeatField;

export type PlanChoices = {
  readonly name: string;
  readonly conventions: readonly Choice[];
  readonly seats: Readonly<Record<Seat, readonly Choice[]>>;
};

/** Service conventions and, for each seat of the bureau, the partners of its kind; in one round. */
export const loadPlanChoices = async (call: TerritoryCall): Promise<Result<PlanChoices, Failure>> => {
  const [quartier, conventions, partners] = await Promise.all([
    getQuartier(call.ctx, { quartier: call.param("quartier") }),
    listConventions(call.ctx, { limit: 100 }),
    listPartners(call.ctx, { limit: 100 }),
  ]);
  if (!quartier.ok) return quartier;
  if (!conventions.ok) return conventions;
  if (!partners.ok) return partners;
  const ofKind = (seat: Seat): readonly Choice[] =>
    partners.value.items
      .filter(({ kind }) => kind === seat)
      .map(({ id, name }) => ({ value: id, label: name }));
  return ok({
    name: quartier.value.name,
    conventions: conventions.value.items
      .filter(({ kind }) => kind === "service")
      .map(({ id, offer }) => ({ value: id, label: offer?.name ?? id })),
    seats: {
      landlord: ofKind("landlord"),
      "tenants-association": ofKind("tenants-association"),
      "local-authority": ofKind("local-authority"),
    },
  });
};

export const planFields = (page: Page): Fields<PlanField> => {
  const t = voteTexts(page);
  const time = { hint: t.timeHint };
  const ruleMissing = { missing: t.ruleMissing, "invalid-value": t.ruleMissing };
  return {
    rule: { label: t.rule, kind: "choice", choices: t.rules, errors: ruleMissing },
    question: { label: t.question, hint: t.questionHint, kind: "long-text" },
    convention: { label: t.convention, kind: "choice", errors: { missing: t.conventionMissing } },
    opensOn: { label: t.opensOn, kind: "date" },
    opensAt: { label: t.opensAt, ...time },
    closesOn: { label: t.closesOn, kind: "date" },
    closesAt: { label: t.closesAt, ...time },
    channels: { label: t.channels, hint: t.channelsHint, kind: "choice", choices: t.channelsOf },
    bureau: { label: t.bureau },
    "partner.landlord": { label: t.partnerOf(t.seats.landlord), kind: "choice" },
    "name.landlord": { label: t.nameOf(t.seats.landlord) },
    "partner.tenants-association": { label: t.partnerOf(t.seats["tenants-association"]), kind: "choice" },
    "name.tenants-association": { label: t.nameOf(t.seats["tenants-association"]) },
    "partner.local-authority": { label: t.partnerOf(t.seats["local-authority"]), kind: "choice" },
    "name.local-authority": { label: t.nameOf(t.seats["local-authority"]) },
  };
};

export const readPlan = (input: FormInput) => ({
  rule: readText(input, "rule"),
  question: readText(input, "question"),
  convention: readText(input, "convention"),
  opensOn: readDate(input, "opensOn"),
  opensAt: readText(input, "opensAt"),
  closesOn: readDate(input, "closesOn"),
  closesAt: readText(input, "closesAt"),
  channels: readText(input, "channels"),
  bureau: BUREAU_SEATS.flatMap((seat) => {
    const partner = readText(input, `partner.${seat}`);
    const name = readText(input, `name.${seat}`);
    return partner === undefined && name === undefined ? [] : [{ seat, partner, name }];
  }),
});

export const savedPlan = (vote: Vote) => ({
  rule: vote.rule,
  question: vote.question,
  convention: vote.convention,
  ...dateValues("opensOn", vote.opensOn),
  opensAt: vote.opensAt,
  ...dateValues("closesOn", vote.closesOn),
  closesAt: vote.closesAt,
  channels: vote.channels,
  ...Object.fromEntries(
    vote.bureau.flatMap(({ seat, partner, name }) => [
      [`partner.${seat}`, partner],
      [`name.${seat}`, name],
    ]),
  ),
});

export const PlanFields = (props: { readonly kit: FormKit<PlanField, PlanChoices> }) => {
  const { page, field, data } = props.kit;
  const t = voteTexts(page);
  return (
    <>
      <Radios {...field("rule")} items={RULE_IDS.map((value) => ({ value, label: t.rules[value] }))} />
      <TextareaField {...field("question")} rows={3} />
      <SelectField {...field("convention")} items={data.conventions} />
      <DateField {...field("opensOn")} />
      <TextField {...field("opensAt")} width={5} inputmode="numeric" />
      <DateField {...field("closesOn")} />
      <TextField {...field("closesAt")} width={5} inputmode="numeric" />
      <Radios
        {...field("channels")}
        items={VOTE_CHANNELS.map((value) => ({
          value,
          label: t.channelsOf[value],
          ...(value === "paper" ? {} : { hint: t.onlineHint }),
        }))}
      />
      <h2 class="govuk-heading-m">{t.bureau}</h2>
      {BUREAU_SEATS.map((seat) => (
        <>
          <SelectField {...field(`partner.${seat}`)} items={data.seats[seat]} />
          <TextField {...field(`name.${seat}`)} />
        </>
      ))}
    </>
  );
};
