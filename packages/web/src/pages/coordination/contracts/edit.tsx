import { getContract } from "@ipt/application/accompaniment/get-contract.ts";
import { updateContract } from "@ipt/application/accompaniment/update-contract.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { dateValues } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { ContractFields, contractFields, readContract } from "./contract-form.tsx";
import { contractTexts } from "./texts.ts";

export const page = formPage({
  fields: contractFields,
  load: async (call) => {
    const found = await getContract(call.ctx, {
      quartier: call.param("quartier"),
      contract: call.param("contract"),
    });
    if (!found.ok) return found;
    const { signedOn, activatedOn, endedOn, reference, revision } = found.value;
    return ok({
      data: null,
      saved: {
        ...dateValues("signedOn", signedOn),
        ...dateValues("activatedOn", activatedOn),
        ...dateValues("endedOn", endedOn),
        reference,
      },
      revision,
    });
  },
  view: (page, call) => {
    const t = contractTexts(page);
    return staffView(page, call, {
      title: t.editTitle,
      crumbs: [{ text: t.title, path: inQuartier(call, "/contrats") }],
    });
  },
  body: (kit, call) => {
    const t = contractTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.editTitle}</h1>
        <Form form={kit.form}>
          <ContractFields kit={kit} />
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/contrats")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    updateContract(call.ctx, {
      quartier: call.param("quartier"),
      contract: call.param("contract"),
      ...readContract(input),
    }),
  done: (call) => withNotice(inQuartier(call, "/contrats"), "modifie"),
});
