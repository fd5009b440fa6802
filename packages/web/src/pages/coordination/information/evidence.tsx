import { addEvidence } from "@ipt/application/campaigns/add-evidence.ts";
import { listInformationActions } from "@ipt/application/campaigns/list-information-actions.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { EVIDENCE_KINDS, informationTexts } from "./texts.ts";

export const page = formPage({
  fields: (page) => {
    const t = informationTexts(page);
    const kindMissing = { missing: t.evidenceKindMissing, "invalid-value": t.evidenceKindMissing };
    return {
      kind: { label: t.evidenceKind, kind: "choice", choices: t.evidenceKinds, errors: kindMissing },
      reference: { label: t.reference, hint: t.referenceHint },
    };
  },
  load: async (call) => {
    const quartier = call.param("quartier");
    const [found, actions] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listInformationActions(call.ctx, { quartier, limit: 100 }),
    ]);
    if (!found.ok) return found;
    if (!actions.ok) return actions;
    const action = actions.value.items.find(({ id }) => id === call.param("action"));
    return action ? ok({ data: { name: found.value.name, kind: action.kind } }) : fail(failure("not-found"));
  },
  view: (page, call, { name, kind }) => {
    const t = informationTexts(page);
    return staffView(page, call, {
      title: t.addEvidenceTitle(t.kinds[kind]),
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/information") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = informationTexts(page);
    const kinds = EVIDENCE_KINDS.map((value) => ({ value, label: t.evidenceKinds[value] }));
    return (
      <>
        <h1 class="govuk-heading-l">{t.addEvidenceTitle(t.kinds[data.kind])}</h1>
        <Form form={form}>
          <Radios {...field("kind")} items={kinds} />
          <TextField {...field("reference")} />
          <SaveOrLeave save={t.saveEvidence} leave={inQuartier(call, "/information")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    addEvidence(call.ctx, {
      quartier: call.param("quartier"),
      action: call.param("action"),
      kind: readText(input, "kind"),
      reference: readText(input, "reference"),
    }),
  done: (call) => withNotice(inQuartier(call, "/information"), "preuve"),
});
