import { listConventions } from "@ipt/application/conventions/list-conventions.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { WEBHOOK_SUMMARIES } from "@ipt/contracts/webhooks/summaries.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { WEBHOOK_EVENT_TYPES } from "@ipt/domain/webhook/webhook-events.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import type { FieldProps } from "../../../components/field-frame.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import { staffLanguageOf } from "../../../i18n/language.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { conventionName } from "./convention-name.ts";
import { webhookTexts } from "./webhook-texts.ts";

export type WebhookField = "name" | "url" | "types" | "quartiers" | "convention";

type Item = { readonly value: string; readonly label: string };
export type WebhookChoices = {
  readonly quartiers: readonly Item[];
  readonly conventions: readonly Item[];
  readonly partners: readonly Item[];
};

const PAGE = { limit: 100 };

/** What a webhook may be about, read in one round. */
export const webhookChoices = async (call: TerritoryCall, page: Page) => {
  const [quartiers, conventions, partners] = await Promise.all([
    listQuartiers(call.ctx, PAGE),
    listConventions(call.ctx, PAGE),
    listPartners(call.ctx, PAGE),
  ]);
  if (!quartiers.ok) return quartiers;
  if (!conventions.ok) return conventions;
  if (!partners.ok) return partners;
  const names = new Map(partners.value.items.map(({ id, name }) => [id, name]));
  const choices: WebhookChoices = {
    quartiers: quartiers.value.items.map(({ id, name }) => ({ value: id, label: name })),
    conventions: conventions.value.items.map((one) => ({
      value: one.id,
      label: conventionName(page, one, names),
    })),
    partners: partners.value.items.map(({ id, name }) => ({ value: id, label: name })),
  };
  return ok(choices);
};

export const webhookFieldSpecs = (page: Page) => {
  const t = webhookTexts(page);
  const few = { missing: t.typesMissing, "too-small": t.typesMissing };
  return {
    name: { label: t.name, hint: t.nameHint },
    url: { label: t.url, hint: t.urlHint },
    types: { label: t.types, kind: "choices", errors: few },
    quartiers: { label: t.quartiers, hint: t.quartiersHint, kind: "choices", optional: true },
    convention: { label: t.convention, hint: t.conventionHint, kind: "choice", optional: true },
  } as const;
};

/** The fields that a new webhook and a changed one share. */
export const WebhookFields = (props: {
  readonly field: (name: WebhookField) => FieldProps;
  readonly choices: WebhookChoices;
}) => {
  const language = staffLanguageOf(usePage().language);
  const types = WEBHOOK_EVENT_TYPES.map((value) => ({
    value,
    label: WEBHOOK_SUMMARIES[value][language],
    hint: value,
  }));
  const { field, choices } = props;
  return (
    <>
      <TextField {...field("name")} />
      <TextField {...field("url")} inputmode="url" />
      <Checkboxes {...field("types")} items={types} columns />
      {choices.quartiers.length === 0 ? null : (
        <Checkboxes {...field("quartiers")} items={choices.quartiers} />
      )}
      {choices.conventions.length === 0 ? null : (
        <SelectField {...field("convention")} items={choices.conventions} />
      )}
    </>
  );
};

export const readWebhook = (input: FormInput) => {
  const quartiers = input.all("quartiers");
  return {
    name: readText(input, "name"),
    url: readText(input, "url"),
    types: input.all("types"),
    quartiers: quartiers.length === 0 ? null : quartiers,
    convention: readOptional(input, "convention"),
  };
};
