import { getComputerOrder } from "@ipt/application/accompaniment/get-computer-order.ts";
import { updateComputerOrder } from "@ipt/application/accompaniment/update-computer-order.ts";
import { type ComputerOrder, ORDER_STEPS } from "@ipt/domain/accompaniment/computer-order.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Inset } from "../../../components/inset.tsx";
import { MoneyField } from "../../../components/money-field.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { moneyValue, readDate, readMoney, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { orderTexts } from "./texts.ts";

type Name = "status" | "statusOn" | "price" | "reference";

/** One step of an order, from where it stands to where it may go. */
export const page = formPage<Name, ComputerOrder, unknown>({
  fields: (page) => {
    const t = orderTexts(page);
    return {
      status: { label: t.status, kind: "choice", choices: t.statuses, errors: { missing: t.statusMissing } },
      statusOn: { label: t.statusOn, hint: t.statusOnHint, kind: "date", optional: true },
      price: { label: t.price, hint: t.priceHint, kind: "money", optional: true },
      reference: { label: t.reference, hint: t.referenceHint, optional: true },
    };
  },
  load: async (call) => {
    const found = await getComputerOrder(call.ctx, {
      quartier: call.param("quartier"),
      order: call.param("order"),
    });
    if (!found.ok) return found;
    const { status, price, reference, revision } = found.value;
    return ok({ data: found.value, saved: { status, price: moneyValue(price), reference }, revision });
  },
  view: (page, call) => {
    const t = orderTexts(page);
    return staffView(page, call, {
      title: t.editTitle,
      crumbs: [{ text: t.title, path: inQuartier(call, "/ordinateurs") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = orderTexts(page);
    const steps = ORDER_STEPS[data.status];
    return (
      <>
        <h1 class="govuk-heading-l">{t.editTitle}</h1>
        {steps.length === 0 ? <Inset>{t.final}</Inset> : null}
        <Form form={form}>
          <Radios
            {...field("status")}
            items={[data.status, ...steps].map((value) => ({ value, label: t.statuses[value] }))}
          />
          <DateField {...field("statusOn")} />
          <MoneyField {...field("price")} />
          <TextField {...field("reference")} width={20} />
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/ordinateurs")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    updateComputerOrder(call.ctx, {
      quartier: call.param("quartier"),
      order: call.param("order"),
      status: readText(input, "status"),
      statusOn: readDate(input, "statusOn"),
      price: readMoney(input, "price") ?? null,
      reference: readOptional(input, "reference"),
    }),
  done: (call) => withNotice(inQuartier(call, "/ordinateurs"), "modifie"),
});
