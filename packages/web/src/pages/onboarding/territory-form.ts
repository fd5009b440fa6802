import type { Page } from "../../components/page-context.ts";
import { type Fields, readOptional, readText } from "../../forms/fields.ts";
import type { FormInput } from "../../forms/form-input.ts";
import { onboardingTexts } from "./texts.ts";

export type TerritoryField = "use" | "siren" | "communes" | "name" | "territory";

/** What a territory is asked to be known by, whoever opens it. */
export const territoryFields = (page: Page): Fields<TerritoryField> => {
  const t = onboardingTexts(page);
  return {
    use: { label: t.use, kind: "choice", choices: t.uses },
    siren: { label: t.sirenField, hint: t.sirenHint, optional: true, errors: { siren: t.sirenBad } },
    communes: {
      label: t.communesField,
      hint: t.communesHint,
      optional: true,
      errors: { "commune-or-siren": t.communesMissing, "insee-commune": t.communesBad },
    },
    name: { label: t.name, hint: t.nameHint, errors: { missing: t.nameMissing } },
    territory: {
      label: t.address,
      hint: t.addressHint("brest-metropole"),
      errors: {
        missing: t.addressMissing,
        id: t.addressBad,
        "too-big": t.addressBad,
        reserved: t.addressReserved,
        taken: t.addressTaken,
      },
    },
  };
};

/** The same, as typed: a SIREN may have spaces, communes anything between them. */
export const readTerritory = (input: FormInput) => ({
  territory: readText(input, "territory"),
  name: readText(input, "name"),
  siren: readOptional(input, "siren")?.replaceAll(/\s/g, "") ?? null,
  communes: input
    .text("communes")
    .split(/[\s,;]+/)
    .filter((code) => code !== ""),
  sandbox: input.text("use") === "sandbox",
});
