import { getPartner } from "@ipt/application/partners/get-partner.ts";
import { updatePartner } from "@ipt/application/partners/update-partner.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { PartnerForm, partnerFields, readPartner, savedPartner } from "./partner-form.tsx";
import { partnerTexts } from "./texts.ts";

export const page = formPage({
  fields: partnerFields,
  load: async (call) => {
    const found = await getPartner(call.ctx, { partner: call.param("partner") });
    if (!found.ok) return found;
    return ok({ data: found.value, saved: savedPartner(found.value), revision: found.value.revision });
  },
  view: (page, call, partner) => {
    const t = partnerTexts(page);
    return staffView(page, call, {
      title: t.editTitle(partner.name),
      crumbs: [{ text: t.title, path: inSpace(call, "/partenaires") }],
    });
  },
  body: (kit, call) => (
    <PartnerForm
      kit={kit}
      title={partnerTexts(kit.page).editTitle(kit.data.name)}
      back={inSpace(call, "/partenaires")}
    />
  ),
  submit: (call, input) => updatePartner(call.ctx, { partner: call.param("partner"), ...readPartner(input) }),
  done: (call) => withNotice(inSpace(call, "/partenaires"), "modifie"),
});
