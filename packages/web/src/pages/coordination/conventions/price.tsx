import { addPrice } from "@ipt/application/conventions/add-price.ts";
import { getConvention } from "@ipt/application/conventions/get-convention.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { MoneyField } from "../../../components/money-field.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readDate, readMoney, readOptional } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { conventionTexts } from "./texts.ts";

export const page = formPage({
  fields: (page) => {
    const t = conventionTexts(page);
    return {
      perDwellingPerMonth: { label: t.price, hint: t.priceHint, kind: "money" },
      from: { label: t.priceFrom, kind: "date" },
      source: { label: t.source, hint: t.sourceHint, optional: true },
    };
  },
  load: async (call) => {
    const found = await getConvention(call.ctx, { convention: call.param("convention") });
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call) => {
    const t = conventionTexts(page);
    return staffView(page, call, {
      title: t.addPriceTitle,
      crumbs: [{ text: t.title, path: inSpace(call, "/conventions") }],
    });
  },
  body: (kit, call) => {
    const t = conventionTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.addPriceTitle}</h1>
        <p class="govuk-body">{t.addPriceLead}</p>
        <Form form={kit.form}>
          <MoneyField {...kit.field("perDwellingPerMonth")} />
          <DateField {...kit.field("from")} />
          <TextField {...kit.field("source")} />
          <SaveOrLeave save={t.savePrice} leave={inSpace(call, "/conventions")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    addPrice(call.ctx, {
      convention: call.param("convention"),
      perDwellingPerMonth: readMoney(input, "perDwellingPerMonth"),
      from: readDate(input, "from"),
      source: readOptional(input, "source"),
    }),
  done: (call) => withNotice(inSpace(call, "/conventions"), "prix"),
});
