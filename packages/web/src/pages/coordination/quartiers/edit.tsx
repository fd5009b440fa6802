import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { updateQuartier } from "@ipt/application/quartiers/update-quartier.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "./in-quartier.ts";
import { loadLandlords } from "./landlords.ts";
import {
  type Landlords,
  type QuartierField,
  QuartierFields,
  quartierFields,
  readQuartier,
  savedQuartier,
} from "./quartier-form.tsx";
import { quartierTexts } from "./texts.ts";

export const page = formPage<QuartierField, Landlords & { readonly quartier: Quartier }, unknown>({
  fields: quartierFields,
  load: async (call) => {
    const [found, landlords] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      loadLandlords(call),
    ]);
    if (!found.ok) return found;
    if (!landlords.ok) return landlords;
    const quartier = found.value;
    return ok({
      data: { ...landlords.value, quartier },
      saved: savedQuartier(quartier),
      revision: quartier.revision,
    });
  },
  view: (page, call, { quartier }) =>
    staffView(page, call, {
      title: quartierTexts(page).editTitle(quartier.name),
      crumbs: [quartierCrumb(call, quartier.name)],
    }),
  body: (kit, call) => {
    const t = quartierTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.editTitle(kit.data.quartier.name)}</h1>
        <Form form={kit.form}>
          <QuartierFields kit={kit} />
          <SaveOrLeave save={t.save} leave={inQuartier(call)} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    updateQuartier(call.ctx, { quartier: call.param("quartier"), ...readQuartier(input) }),
  done: (call) => withNotice(inQuartier(call), "modifie"),
});
