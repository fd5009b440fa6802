import { failure } from "@ipt/application/kernel/failure.ts";
import { moveClock } from "@ipt/application/territories/move-clock.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { dateValues, readDate, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { Notice, withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

export const page = formPage({
  fields: (page) => {
    const t = settingsTexts(page);
    return {
      to: { label: t.to, kind: "date" },
      at: { label: t.at, hint: t.atHint },
    };
  },
  load: (call) =>
    call.territory.sandbox
      ? ok({ data: call.ctx.now, saved: { at: "09:00", ...dateValues("to", call.ctx.today) } })
      : fail(failure("not-found")),
  view: (page, call) => settingsView(page, call, settingsTexts(page).clock),
  body: ({ page, form, field, data }, call) => {
    const t = settingsTexts(page);
    return (
      <>
        <Notice of={{ avance: t.moved }} />
        <h1 class="govuk-heading-l">{t.clock}</h1>
        <p class="govuk-body">{t.clockLead}</p>
        <p class="govuk-body">{t.now(page.format.dateTime(data))}</p>
        <Form form={form}>
          <DateField {...field("to")} />
          <TextField {...field("at")} width={5} inputmode="numeric" />
          <SaveOrLeave save={t.move} leave={inSpace(call, "/reglages")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => moveClock(call.ctx, { to: readDate(input, "to"), at: readText(input, "at") }),
  done: (call) => withNotice(inSpace(call, "/reglages/horloge"), "avance"),
});
