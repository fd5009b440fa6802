import { getConvention } from "@ipt/application/conventions/get-convention.ts";
import { updateConvention } from "@ipt/application/conventions/update-convention.ts";
import type { Convention } from "@ipt/domain/convention/convention.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { type Choices, loadChoices } from "./convention-choices.ts";
import {
  type ConventionField,
  ConventionFields,
  conventionFields,
  readConvention,
  savedConvention,
} from "./convention-form.tsx";
import { conventionTexts } from "./texts.ts";

type Data = Choices & { readonly convention: Convention };

export const page = formPage<ConventionField, Data, unknown>({
  fields: conventionFields,
  load: async (call) => {
    const [found, choices] = await Promise.all([
      getConvention(call.ctx, { convention: call.param("convention") }),
      loadChoices(call),
    ]);
    if (!found.ok) return found;
    if (!choices.ok) return choices;
    const convention = found.value;
    return ok({
      data: { ...choices.value, convention },
      saved: savedConvention(convention),
      revision: convention.revision,
    });
  },
  view: (page, call, { convention }) => {
    const t = conventionTexts(page);
    return staffView(page, call, {
      title: t.editTitle(t.kinds[convention.kind]),
      crumbs: [{ text: t.title, path: inSpace(call, "/conventions") }],
    });
  },
  body: (kit, call) => {
    const t = conventionTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.editTitle(t.kinds[kit.data.convention.kind])}</h1>
        <Form form={kit.form}>
          <ConventionFields kit={kit} />
          <SaveOrLeave save={t.save} leave={inSpace(call, "/conventions")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    updateConvention(call.ctx, { convention: call.param("convention"), ...readConvention(input) }),
  done: (call) => withNotice(inSpace(call, "/conventions"), "modifie"),
});
