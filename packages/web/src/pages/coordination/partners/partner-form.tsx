import { PARTNER_KINDS, type Partner } from "@ipt/domain/partner/partner.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonGroup } from "../../../components/button-group.tsx";
import { Form } from "../../../components/form.tsx";
import { LeaveLink } from "../../../components/leave-link.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Radios } from "../../../components/radios.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { type Fields, readLines, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { partnerTexts } from "./texts.ts";

type Name = "name" | "kind" | "siret" | "rna" | "laterName" | "formerNames";

export const partnerFields = (page: Page): Fields<Name> => {
  const t = partnerTexts(page);
  const kindMissing = { missing: t.kindMissing, "invalid-value": t.kindMissing };
  return {
    name: { label: t.name, hint: t.nameHint, errors: { missing: t.nameMissing, "too-small": t.nameMissing } },
    kind: { label: t.kind, kind: "choice", choices: t.kinds, errors: kindMissing },
    siret: { label: t.siret, hint: t.siretHint, optional: true },
    rna: { label: t.rna, hint: t.rnaHint, optional: true },
    laterName: { label: t.laterName, hint: t.laterNameHint, optional: true },
    formerNames: { label: t.formerNames, hint: t.formerNamesHint, optional: true, kind: "long-text" },
  };
};

/** What was typed, as the use case takes it; spaces people put in a SIRET are theirs. */
export const readPartner = (input: FormInput) => ({
  name: readText(input, "name"),
  kind: readText(input, "kind"),
  siret: readOptional(input, "siret")?.replaceAll(/\s/g, "") ?? null,
  rna: readOptional(input, "rna")?.replaceAll(/\s/g, "") ?? null,
  laterName: readOptional(input, "laterName"),
  formerNames: readLines(input, "formerNames"),
});

export const savedPartner = (partner: Partner) => ({
  name: partner.name,
  kind: partner.kind,
  siret: partner.siret,
  rna: partner.rna,
  laterName: partner.laterName,
  formerNames: partner.formerNames.length === 0 ? null : partner.formerNames.join("\n"),
});

export const PartnerForm = (props: {
  readonly kit: FormKit<Name, unknown>;
  readonly title: string;
  readonly back: string;
}) => {
  const { page, form, field } = props.kit;
  const t = partnerTexts(page);
  return (
    <>
      <h1 class="govuk-heading-l">{props.title}</h1>
      <Form form={form}>
        <TextField {...field("name")} />
        <Radios {...field("kind")} items={PARTNER_KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
        <TextField {...field("siret")} inputmode="numeric" width={20} />
        <TextField {...field("rna")} width={10} />
        <TextField {...field("laterName")} />
        <TextareaField {...field("formerNames")} rows={3} />
        <ButtonGroup>
          <Button>{t.save}</Button>
          <LeaveLink path={props.back} />
        </ButtonGroup>
      </Form>
    </>
  );
};
