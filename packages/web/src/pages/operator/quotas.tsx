import { setQuotas } from "@ipt/application/territories/set-quotas.ts";
import type { Features, Quotas } from "@ipt/domain/territory/quotas.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { Form } from "../../components/form.tsx";
import { Inset } from "../../components/inset.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextField } from "../../components/text-field.tsx";
import { TextareaField } from "../../components/textarea-field.tsx";
import { readNumber, readText } from "../../forms/fields.ts";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { writingIn } from "../../routes/context-in.ts";
import { loadSubject, type Subject, subjectView } from "./load-file.ts";
import { filePath } from "./operator-view.ts";
import { quotaTexts } from "./quota-texts.ts";

export const QUOTAS = [
  "requestsPerMinute",
  "quartiers",
  "dwellingsPerQuartier",
  "exportsPerDay",
] as const satisfies readonly (keyof Quotas)[];
export const FEATURES = ["onlineVote", "apiKeys"] as const satisfies readonly (keyof Features)[];
type Quota = `quotas.${(typeof QUOTAS)[number]}`;

/** What the operator lets one territory use and begin, with a reason that its people read. */
export const page = siteFormPage<Quota | "features" | "reason", Subject, unknown>({
  fields: (page) => {
    const t = quotaTexts(page);
    const quota = (name: keyof Quotas) => ({ ...t.quotas[name], kind: "number" as const, optional: true });
    return {
      "quotas.requestsPerMinute": quota("requestsPerMinute"),
      "quotas.quartiers": quota("quartiers"),
      "quotas.dwellingsPerQuartier": quota("dwellingsPerQuartier"),
      "quotas.exportsPerDay": quota("exportsPerDay"),
      features: { label: t.features, hint: t.featuresHint, kind: "choices", optional: true },
      reason: {
        label: t.reason,
        hint: t.reasonHint,
        kind: "long-text",
        errors: { missing: t.reasonMissing },
      },
    };
  },
  load: async (call) => {
    const found = await loadSubject(call);
    if (!found.ok) return found;
    const { quotas, features, revision } = found.value.data.territory;
    return ok({
      ...found.value,
      revision,
      saved: {
        ...Object.fromEntries(QUOTAS.map((name) => [`quotas.${name}`, quotas[name]?.toString()])),
        features: FEATURES.filter((name) => features[name]),
      },
    });
  },
  view: (page, _call, subject) => subjectView(page, subject, quotaTexts(page).title(subject.territory.name)),
  body: ({ page, form, field, data: { territory, voting } }) => {
    const t = quotaTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.title(territory.name)}</h1>
        <p class="govuk-body">{t.lead}</p>
        {voting.length > 0 ? <Inset>{t.voting(page.format.list(voting))}</Inset> : null}
        <Form form={form}>
          {QUOTAS.map((name) => (
            <TextField {...field(`quotas.${name}`)} inputmode="numeric" width={10} />
          ))}
          <Checkboxes
            {...field("features")}
            items={FEATURES.map((name) => ({ value: name, label: t.names[name] }))}
          />
          <TextareaField {...field("reason")} />
          <SaveOrLeave save={t.save} leave={filePath(territory.id)} />
        </Form>
      </>
    );
  },
  submit: async (call, input) => {
    const on = input.all("features");
    return setQuotas(await writingIn(call, call.param("territory")), {
      quotas: Object.fromEntries(QUOTAS.map((name) => [name, readNumber(input, `quotas.${name}`) ?? null])),
      features: Object.fromEntries(FEATURES.map((name) => [name, on.includes(name)])),
      reason: readText(input, "reason"),
    });
  },
  done: (call) => withNotice(filePath(call.param("territory")), "quotas"),
});
