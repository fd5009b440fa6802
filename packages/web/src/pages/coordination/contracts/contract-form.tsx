import { DateField } from "../../../components/date-field.tsx";
import type { Page } from "../../../components/page-context.ts";
import { TextField } from "../../../components/text-field.tsx";
import { type Fields, readDate, readOptional } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { contractTexts } from "./texts.ts";

export type ContractField = "signedOn" | "activatedOn" | "endedOn" | "reference";

export const contractFields = (page: Page): Fields<ContractField> => {
  const t = contractTexts(page);
  return {
    signedOn: { label: t.signedOn, kind: "date" },
    activatedOn: { label: t.activatedOn, kind: "date", optional: true },
    endedOn: { label: t.endedOn, kind: "date", optional: true },
    reference: { label: t.reference, hint: t.referenceHint, optional: true },
  };
};

export const readContract = (input: FormInput) => ({
  signedOn: readDate(input, "signedOn"),
  activatedOn: readDate(input, "activatedOn") ?? null,
  endedOn: readDate(input, "endedOn") ?? null,
  reference: readOptional(input, "reference"),
});

export const ContractFields = <N extends ContractField>(props: {
  readonly kit: FormKit<N | ContractField, unknown>;
}) => {
  const { field } = props.kit;
  return (
    <>
      <DateField {...field("signedOn")} />
      <DateField {...field("activatedOn")} />
      <DateField {...field("endedOn")} />
      <TextField {...field("reference")} width={20} />
    </>
  );
};
