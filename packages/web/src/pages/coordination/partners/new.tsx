import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { PartnerForm, partnerFields, readPartner } from "./partner-form.tsx";
import { partnerTexts } from "./texts.ts";

export const page = formPage({
  fields: partnerFields,
  // Any other value leaves the choice open: no radio has it.
  load: (call) => ok({ data: null, saved: { kind: call.c.req.query("kind") } }),
  view: (page, call) => {
    const t = partnerTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [{ text: t.title, path: inSpace(call, "/partenaires") }],
    });
  },
  body: (kit, call) => (
    <PartnerForm kit={kit} title={partnerTexts(kit.page).addTitle} back={inSpace(call, "/partenaires")} />
  ),
  submit: (call, input) => createPartner(call.ctx, readPartner(input)),
  done: (call) => withNotice(inSpace(call, "/partenaires"), "cree"),
});
