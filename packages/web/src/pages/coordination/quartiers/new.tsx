import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { addressFor } from "@ipt/domain/territory/territory-id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { loadLandlords } from "./landlords.ts";
import {
  type Landlords,
  type QuartierField,
  QuartierFields,
  quartierFields,
  readQuartier,
} from "./quartier-form.tsx";
import { quartierTexts } from "./texts.ts";

type Created = { readonly id: string };

export const page = formPage<QuartierField | "id", Landlords, Created>({
  fields: (page) => {
    const t = quartierTexts(page);
    return { ...quartierFields(page), id: { label: t.id, hint: t.idHint, optional: true } };
  },
  load: async (call) => {
    const found = await loadLandlords(call);
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call) => {
    const t = quartierTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [{ text: t.title, path: inSpace(call, "/quartiers") }],
    });
  },
  body: (kit, call) => {
    const t = quartierTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        <Form form={kit.form}>
          <QuartierFields kit={kit} />
          <TextField {...kit.field("id")} width={20} prefix={`/${call.territory.id}/quartiers/`} />
          <SaveOrLeave save={t.save} leave={inSpace(call, "/quartiers")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => {
    const typed = readQuartier(input);
    // A name without a letter gives no address: the quartier then gets a number.
    const id = readText(input, "id") ?? addressFor(typed.name ?? "");
    return createQuartier(call.ctx, { ...typed, ...(id === "" ? {} : { id }) });
  },
  done: (call, { id }) => withNotice(inSpace(call, `/quartiers/${id}`), "cree"),
});
