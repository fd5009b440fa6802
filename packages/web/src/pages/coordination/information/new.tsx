import { recordInformationAction } from "@ipt/application/campaigns/record-information-action.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { dateValues, readDate, readNumber, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { type Choices, loadChoices } from "../conventions/convention-choices.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { EVIDENCE_KINDS, informationTexts, KINDS } from "./texts.ts";

const EVIDENCE_KIND = "evidence.0.kind";
const REFERENCE = "evidence.0.reference";
type Name = "kind" | "on" | "partner" | "reached" | "note" | typeof EVIDENCE_KIND | typeof REFERENCE;
type Data = Choices & { readonly name: string };

export const page = formPage<Name, Data, unknown>({
  fields: (page) => {
    const t = informationTexts(page);
    const kindMissing = { missing: t.kindMissing, "invalid-value": t.kindMissing };
    const evidenceMissing = { missing: t.evidenceKindMissing, "invalid-value": t.evidenceKindMissing };
    return {
      kind: { label: t.kind, kind: "choice", choices: t.kinds, errors: kindMissing },
      on: { label: t.on, kind: "date" },
      partner: { label: t.partner, kind: "choice", optional: true },
      reached: { label: t.reached, hint: t.reachedHint, kind: "number", optional: true },
      [EVIDENCE_KIND]: {
        label: t.evidenceKind,
        kind: "choice",
        choices: t.evidenceKinds,
        optional: true,
        errors: evidenceMissing,
      },
      [REFERENCE]: { label: t.reference, hint: t.referenceHint, optional: true },
      note: { label: t.note, optional: true },
    };
  },
  load: async (call) => {
    const [found, choices] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      loadChoices(call),
    ]);
    if (!found.ok) return found;
    if (!choices.ok) return choices;
    return ok({
      data: { ...choices.value, name: found.value.name },
      saved: dateValues("on", call.ctx.today),
    });
  },
  view: (page, call, { name }) => {
    const t = informationTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/information") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = informationTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        <Form form={form}>
          <Radios {...field("kind")} items={KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
          <DateField {...field("on")} />
          <SelectField {...field("partner")} items={data.partners} />
          <TextField {...field("reached")} inputmode="numeric" width={5} />
          <SelectField
            {...field(EVIDENCE_KIND)}
            items={EVIDENCE_KINDS.map((value) => ({ value, label: t.evidenceKinds[value] }))}
          />
          <TextField {...field(REFERENCE)} />
          <TextField {...field("note")} />
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/information")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => {
    const kind = readText(input, EVIDENCE_KIND);
    const reference = readText(input, REFERENCE);
    return recordInformationAction(call.ctx, {
      quartier: call.param("quartier"),
      kind: readText(input, "kind"),
      on: readDate(input, "on"),
      partner: readOptional(input, "partner"),
      reached: readNumber(input, "reached") ?? null,
      note: readOptional(input, "note"),
      evidence: kind === undefined && reference === undefined ? [] : [{ kind, reference }],
    });
  },
  done: (call) => withNotice(inQuartier(call, "/information"), "cree"),
});
