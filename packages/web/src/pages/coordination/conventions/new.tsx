import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Form } from "../../../components/form.tsx";
import { MoneyField } from "../../../components/money-field.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { type Fields, readDate, readMoney, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { type Choices, loadChoices } from "./convention-choices.ts";
import {
  type ConventionField,
  ConventionFields,
  conventionFields,
  readConvention,
} from "./convention-form.tsx";
import { conventionTexts, KINDS } from "./texts.ts";

const PRICE = "prices.0.perDwellingPerMonth";
const PRICE_FROM = "prices.0.from";
type NewField = ConventionField | "kind" | typeof PRICE | typeof PRICE_FROM;

const newFields = (page: Page): Fields<NewField> => {
  const t = conventionTexts(page);
  const kindMissing = { missing: t.kindMissing, "invalid-value": t.kindMissing };
  return {
    kind: { label: t.kind, kind: "choice", choices: t.kinds, errors: kindMissing },
    ...conventionFields(page),
    [PRICE]: { label: t.price, hint: t.priceHint, kind: "money", optional: true },
    [PRICE_FROM]: { label: t.priceFrom, kind: "date", optional: true },
  };
};

const readPrices = (input: FormInput) => {
  const perDwellingPerMonth = readMoney(input, PRICE);
  return perDwellingPerMonth === undefined
    ? []
    : [{ from: readDate(input, PRICE_FROM) ?? readDate(input, "from") ?? null, perDwellingPerMonth }];
};

export const page = formPage<NewField, Choices, unknown>({
  fields: newFields,
  load: async (call) => {
    const choices = await loadChoices(call);
    if (!choices.ok) return choices;
    return ok({ data: choices.value, saved: { kind: call.c.req.query("kind") } });
  },
  view: (page, call) => {
    const t = conventionTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [{ text: t.title, path: inSpace(call, "/conventions") }],
    });
  },
  body: (kit, call) => {
    const t = conventionTexts(kit.page);
    const heading = <h1 class="govuk-heading-l">{t.addTitle}</h1>;
    if (kit.data.partners.length < 2)
      return (
        <>
          {heading}
          <EmptyState title={t.noPartners}>
            <p class="govuk-body">{t.noPartnersBody}</p>
            <ButtonLink path={inSpace(call, "/partenaires/nouveau")}>{t.goToPartners}</ButtonLink>
          </EmptyState>
        </>
      );
    const kinds = KINDS.map((value) => ({ value, label: t.kinds[value], hint: t.kindHints[value] }));
    return (
      <>
        {heading}
        <Form form={kit.form}>
          <Radios {...kit.field("kind")} items={kinds} />
          <ConventionFields kit={kit} />
          <MoneyField {...kit.field(PRICE)} />
          <DateField {...kit.field(PRICE_FROM)} />
          <SaveOrLeave save={t.save} leave={inSpace(call, "/conventions")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    createConvention(call.ctx, {
      kind: readText(input, "kind"),
      ...readConvention(input),
      prices: readPrices(input),
    }),
  done: (call) => withNotice(inSpace(call, "/conventions"), "cree"),
});
