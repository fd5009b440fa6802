import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Page } from "../../../components/page-context.ts";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { type Fields, readNumber, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import type { Choice } from "../conventions/convention-choices.ts";
import { quartierTexts } from "./texts.ts";

export type QuartierField = "name" | "dwellings" | "dwellingsSource" | "landlord" | "description";
export type Landlords = { readonly landlords: readonly Choice[] };

export const quartierFields = (page: Page): Fields<QuartierField> => {
  const t = quartierTexts(page);
  return {
    name: { label: t.name, hint: t.nameHint, errors: { missing: t.nameMissing, "too-small": t.nameMissing } },
    dwellings: { label: t.dwellings, hint: t.dwellingsHint, kind: "number", optional: true },
    dwellingsSource: { label: t.dwellingsSource, optional: true },
    landlord: { label: t.landlord, hint: t.landlordHint, kind: "choice", optional: true },
    description: { label: t.description, hint: t.descriptionHint, kind: "long-text", optional: true },
  };
};

export const readQuartier = (input: FormInput) => ({
  name: readText(input, "name"),
  dwellings: readNumber(input, "dwellings") ?? null,
  dwellingsSource: readOptional(input, "dwellingsSource"),
  landlord: readOptional(input, "landlord"),
  description: readOptional(input, "description"),
});

export const savedQuartier = (quartier: Quartier) => ({
  name: quartier.name,
  dwellings: quartier.dwellings === null ? null : String(quartier.dwellings),
  dwellingsSource: quartier.dwellingsSource,
  landlord: quartier.landlord,
  description: quartier.description,
});

export const QuartierFields = <N extends QuartierField>(props: {
  readonly kit: FormKit<N | QuartierField, Landlords>;
}) => {
  const { field, data } = props.kit;
  return (
    <>
      <TextField {...field("name")} />
      <TextField {...field("dwellings")} inputmode="numeric" width={5} />
      <TextField {...field("dwellingsSource")} />
      {data.landlords.length === 0 ? null : <SelectField {...field("landlord")} items={data.landlords} />}
      <TextareaField {...field("description")} rows={4} />
    </>
  );
};
