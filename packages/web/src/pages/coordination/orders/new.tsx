import { recordComputerOrder } from "@ipt/application/accompaniment/record-computer-order.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { MoneyField } from "../../../components/money-field.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { dateValues, readDate, readMoney, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { Notice, withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { loadOwnPartners } from "../activities/partner-choices.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { orderTexts, STATUSES } from "./texts.ts";

type Name = "recycler" | "enquiredOn" | "status" | "system" | "price" | "reference";
type Data = { readonly name: string; readonly recyclers: readonly Choice[] };
const SYSTEMS = ["linux", "windows", "other"] as const;

export const page = formPage<Name, Data, unknown>({
  fields: (page) => {
    const t = orderTexts(page);
    return {
      recycler: { label: t.recycler, kind: "choice", errors: { missing: t.recyclerMissing } },
      enquiredOn: { label: t.enquiredOn, kind: "date" },
      status: { label: t.status, kind: "choice", choices: t.statuses, errors: { missing: t.statusMissing } },
      system: { label: t.system, kind: "choice", choices: t.systems, optional: true },
      price: { label: t.price, hint: t.priceHint, kind: "money", optional: true },
      reference: { label: t.reference, hint: t.referenceHint, optional: true },
    };
  },
  load: async (call) => {
    const [found, recyclers] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      loadOwnPartners(call, ["computer-recycler"]),
    ]);
    if (!found.ok) return found;
    if (!recyclers.ok) return recyclers;
    const only = recyclers.value.length === 1 ? recyclers.value[0]?.value : undefined;
    return ok({
      data: { name: found.value.name, recyclers: recyclers.value },
      saved: { recycler: only, status: "enquired", ...dateValues("enquiredOn", call.ctx.today) },
    });
  },
  view: (page, call, { name }) => {
    const t = orderTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/ordinateurs") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = orderTexts(page);
    return (
      <>
        <Notice of={{ cree: t.created }} />
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        {data.recyclers.length === 0 ? (
          <p class="govuk-body">{t.noRecycler}</p>
        ) : (
          <Form form={form}>
            <SelectField {...field("recycler")} items={data.recyclers} />
            <DateField {...field("enquiredOn")} />
            <Radios
              {...field("status")}
              items={STATUSES.map((value) => ({ value, label: t.statuses[value] }))}
            />
            <Radios
              {...field("system")}
              inline
              items={SYSTEMS.map((value) => ({ value, label: t.systems[value] }))}
            />
            <MoneyField {...field("price")} />
            <TextField {...field("reference")} width={20} />
            <SaveOrLeave save={t.save} leave={inQuartier(call, "/ordinateurs")} />
          </Form>
        )}
      </>
    );
  },
  submit: (call, input) =>
    recordComputerOrder(call.ctx, {
      quartier: call.param("quartier"),
      recycler: readText(input, "recycler"),
      enquiredOn: readDate(input, "enquiredOn"),
      status: readText(input, "status"),
      system: readOptional(input, "system"),
      price: readMoney(input, "price") ?? null,
      reference: readOptional(input, "reference"),
    }),
  done: (call) => withNotice(inQuartier(call, "/ordinateurs/nouveau"), "cree"),
});
