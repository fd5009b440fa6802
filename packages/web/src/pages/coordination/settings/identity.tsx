import { invalidField } from "@ipt/application/kernel/failure.ts";
import { updateTerritory } from "@ipt/application/territories/update-territory.ts";
import { shippedCodes } from "@ipt/domain/territory/official-codes/shipped-codes.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { readLines, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/language.ts";
import { identityTexts } from "./identity-texts.ts";
import { settingsView } from "./settings-view.ts";

/** Each code with its official name: as recorded where it already was, from the shipped list otherwise. */
const communesOf = async (codes: readonly string[], known: Territory["communes"]) => {
  const { vintage, commune } = await shippedCodes();
  const found = codes.map((insee) => {
    const before = known.find((one) => one.insee === insee);
    const official = commune(insee);
    return before ?? (official ? { ...official, cogYear: vintage } : null);
  });
  const unknown = codes.find((_, index) => found[index] === null);
  return unknown === undefined
    ? ok(found.flatMap((one) => one ?? []))
    : fail(invalidField(["communes"], "not-in-the-list", { vintage, value: unknown }));
};

/** What every page of the territory shows of it. */
export const page = formPage({
  fields: (page) => {
    const t = identityTexts(page);
    return {
      name: { label: t.name, hint: t.nameHint },
      communes: { label: t.communes, hint: t.communesHint, kind: "long-text", optional: true },
      siren: { label: t.siren, hint: t.sirenHint, optional: true },
      languages: { label: t.languages, hint: t.languagesHint, kind: "choices", choices: LANGUAGE_NAMES },
      brand: { label: t.brand, hint: t.brandHint, optional: true },
    };
  },
  load: (call) => {
    const { name, communes, siren, languages, theme } = call.territory;
    return ok({
      data: null,
      saved: {
        name,
        communes: communes.map(({ insee }) => insee).join("\n"),
        siren,
        languages,
        brand: theme.brand,
      },
      revision: call.ctx.profile?.revision ?? null,
    });
  },
  view: (page, call) => settingsView(page, call, identityTexts(page).title),
  body: ({ page, form, field }, call) => {
    const t = identityTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Form form={form}>
          <TextField {...field("name")} />
          <TextareaField {...field("communes")} rows={3} />
          <TextField {...field("siren")} width={10} inputmode="numeric" />
          <Checkboxes
            {...field("languages")}
            items={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
          <TextField {...field("brand")} width={10} />
          <p class="govuk-body">
            <Link path={inSpace(call, "/reglages/logo")}>{t.logo}</Link>
          </p>
          <SaveOrLeave save={t.save} leave={inSpace(call, "/reglages")} />
        </Form>
      </>
    );
  },
  submit: async (call, input) => {
    const communes = await communesOf(readLines(input, "communes"), call.territory.communes);
    if (!communes.ok) return communes;
    const chosen = input.all("languages");
    return updateTerritory(call.ctx, {
      name: readText(input, "name") ?? "",
      communes: communes.value,
      siren: readOptional(input, "siren")?.replaceAll(/\s/g, "") ?? null,
      languages: LANGUAGES.filter((one) => one === "fr" || chosen.includes(one)),
      brand: readOptional(input, "brand"),
    });
  },
  done: (call) => withNotice(inSpace(call, "/reglages"), "identite"),
});
