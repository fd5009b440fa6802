import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { freezeRegister } from "@ipt/application/registers/freeze-register.ts";
import { getRegister } from "@ipt/application/registers/get-register.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Warning } from "../../../components/warning.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { registerTexts } from "./texts.ts";

export const page = formPage({
  fields: () => ({}),
  load: async (call) => {
    const quartier = call.param("quartier");
    const [found, register] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getRegister(call.ctx, { quartier }),
    ]);
    if (!found.ok) return found;
    if (!register.ok) return register;
    return ok({ data: { name: found.value.name, register: register.value } });
  },
  view: (page, call, { name }) => {
    const t = registerTexts(page);
    return staffView(page, call, {
      title: t.freezeTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/registre") }],
    });
  },
  body: ({ page, form, data }, call) => {
    const t = registerTexts(page);
    const { number } = page.format;
    return (
      <>
        <h1 class="govuk-heading-l">{t.freezeTitle}</h1>
        <SummaryList
          rows={[
            { key: t.dwellings, value: number(data.register.dwellings) },
            { key: t.vacant, value: number(data.register.vacant) },
            { key: t.concerned, value: number(data.register.concerned) },
          ]}
        />
        <Warning>{t.freezeBody}</Warning>
        <Form form={form}>
          <SaveOrLeave save={t.freeze} leave={inQuartier(call, "/registre")} />
        </Form>
      </>
    );
  },
  submit: (call) => freezeRegister(call.ctx, { quartier: call.param("quartier") }),
  done: (call) => withNotice(inQuartier(call, "/registre"), "fige"),
});
