import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "./in-quartier.ts";
import { quartierTexts } from "./texts.ts";

/** Starts the quartier's first attempt, or another after a rejected vote. */
export const page = formPage({
  fields: () => ({}),
  load: async (call) => {
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call, quartier) =>
    staffView(page, call, {
      title: quartierTexts(page).startTitle,
      crumbs: [quartierCrumb(call, quartier.name)],
    }),
  body: (kit, call) => {
    const t = quartierTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.startTitle}</h1>
        <p class="govuk-body">{t.notStartedBody}</p>
        <Form form={kit.form}>
          <SaveOrLeave save={t.startTitle} leave={inQuartier(call)} />
        </Form>
      </>
    );
  },
  submit: (call) => startCampaign(call.ctx, { quartier: call.param("quartier") }),
  done: (call) => withNotice(inQuartier(call), "commence"),
});
