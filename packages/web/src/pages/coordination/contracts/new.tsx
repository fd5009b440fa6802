import { recordContract } from "@ipt/application/accompaniment/record-contract.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { dateValues, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { Notice, withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { loadOwnPartners } from "../activities/partner-choices.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { type ContractField, ContractFields, contractFields, readContract } from "./contract-form.tsx";
import { contractTexts } from "./texts.ts";

type Data = { readonly name: string; readonly providers: readonly Choice[] };

export const page = formPage<ContractField | "provider", Data, unknown>({
  fields: (page) => {
    const t = contractTexts(page);
    return {
      provider: { label: t.provider, kind: "choice", errors: { missing: t.providerMissing } },
      ...contractFields(page),
    };
  },
  load: async (call) => {
    const [found, providers] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      loadOwnPartners(call, ["internet-provider"]),
    ]);
    if (!found.ok) return found;
    if (!providers.ok) return providers;
    const only = providers.value.length === 1 ? providers.value[0]?.value : undefined;
    return ok({
      data: { name: found.value.name, providers: providers.value },
      saved: { provider: only, ...dateValues("signedOn", call.ctx.today) },
    });
  },
  view: (page, call, { name }) => {
    const t = contractTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/contrats") }],
    });
  },
  body: (kit, call) => {
    const t = contractTexts(kit.page);
    return (
      <>
        <Notice of={{ cree: t.created }} />
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        {kit.data.providers.length === 0 ? (
          <p class="govuk-body">{t.noProvider}</p>
        ) : (
          <Form form={kit.form}>
            <SelectField {...kit.field("provider")} items={kit.data.providers} />
            <ContractFields kit={kit} />
            <SaveOrLeave save={t.save} leave={inQuartier(call, "/contrats")} />
          </Form>
        )}
      </>
    );
  },
  submit: (call, input) =>
    recordContract(call.ctx, {
      quartier: call.param("quartier"),
      provider: readText(input, "provider"),
      ...readContract(input),
    }),
  done: (call) => withNotice(inQuartier(call, "/contrats/nouveau"), "cree"),
});
