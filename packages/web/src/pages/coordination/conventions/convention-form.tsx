import type { Convention } from "@ipt/domain/convention/convention.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { MoneyField } from "../../../components/money-field.tsx";
import type { Page } from "../../../components/page-context.ts";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import {
  dateValues,
  type Fields,
  moneyValue,
  readDate,
  readLines,
  readMoney,
  readNumber,
  readOptional,
  readText,
} from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import type { Choices } from "./convention-choices.ts";
import { conventionTexts } from "./texts.ts";

export type ConventionField =
  | "parties"
  | "signedOn"
  | "from"
  | "to"
  | "quartiers"
  | "offer.name"
  | "offer.downstreamMbps"
  | "offer.alsoIncludes"
  | "denunciation"
  | "computerPriceCeiling"
  | "source";

export const conventionFields = (page: Page): Fields<ConventionField> => {
  const t = conventionTexts(page);
  const few = { missing: t.partiesFew, "too-small": t.partiesFew };
  return {
    parties: { label: t.parties, kind: "choices", errors: few },
    signedOn: { label: t.signedOn, kind: "date", optional: true },
    from: { label: t.from, kind: "date", optional: true },
    to: { label: t.to, hint: t.toHint, kind: "date", optional: true },
    quartiers: { label: t.quartiers, hint: t.quartiersHint, kind: "choices", optional: true },
    "offer.name": { label: t.offerName, hint: t.offerNameHint, optional: true },
    "offer.downstreamMbps": { label: t.speed, kind: "number", optional: true },
    "offer.alsoIncludes": { label: t.includes, hint: t.includesHint, kind: "long-text", optional: true },
    denunciation: { label: t.denunciation, kind: "long-text", optional: true },
    computerPriceCeiling: { label: t.ceiling, hint: t.ceilingHint, kind: "money", optional: true },
    source: { label: t.source, hint: t.sourceHint, optional: true },
  };
};

const readOffer = (input: FormInput) => {
  const name = readText(input, "offer.name");
  const downstreamMbps = readNumber(input, "offer.downstreamMbps");
  const alsoIncludes = readLines(input, "offer.alsoIncludes");
  const empty = name === undefined && downstreamMbps === undefined && alsoIncludes.length === 0;
  return empty ? null : { name, downstreamMbps, alsoIncludes };
};

/** What was typed, as the use cases take it. */
export const readConvention = (input: FormInput) => {
  const quartiers = input.all("quartiers");
  return {
    parties: input.all("parties"),
    signedOn: readDate(input, "signedOn") ?? null,
    from: readDate(input, "from") ?? null,
    to: readDate(input, "to") ?? null,
    quartiers: quartiers.length === 0 ? null : quartiers,
    offer: readOffer(input),
    denunciation: readOptional(input, "denunciation"),
    computerPriceCeiling: readMoney(input, "computerPriceCeiling") ?? null,
    source: readOptional(input, "source"),
  };
};

export const savedConvention = (convention: Convention) => ({
  parties: convention.parties,
  ...dateValues("signedOn", convention.signedOn),
  ...dateValues("from", convention.from),
  ...dateValues("to", convention.to),
  quartiers: convention.quartiers,
  "offer.name": convention.offer?.name,
  "offer.downstreamMbps": convention.offer ? String(convention.offer.downstreamMbps).replace(".", ",") : null,
  "offer.alsoIncludes": convention.offer?.alsoIncludes.join("\n"),
  denunciation: convention.denunciation,
  computerPriceCeiling: moneyValue(convention.computerPriceCeiling),
  source: convention.source,
});

/** The fields that a new convention and a changed one share. */
export const ConventionFields = <N extends ConventionField>(props: {
  readonly kit: FormKit<N | ConventionField, Choices>;
}) => {
  const { field, data } = props.kit;
  return (
    <>
      <Checkboxes {...field("parties")} items={data.partners} />
      <DateField {...field("signedOn")} />
      <DateField {...field("from")} />
      <DateField {...field("to")} />
      {data.quartiers.length === 0 ? null : <Checkboxes {...field("quartiers")} items={data.quartiers} />}
      <TextField {...field("offer.name")} />
      <TextField {...field("offer.downstreamMbps")} inputmode="decimal" width={5} />
      <TextareaField {...field("offer.alsoIncludes")} rows={3} />
      <TextareaField {...field("denunciation")} rows={4} />
      <MoneyField {...field("computerPriceCeiling")} />
      <TextField {...field("source")} />
    </>
  );
};
