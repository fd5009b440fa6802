import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getSupport } from "@ipt/application/support/get-support.ts";
import { grantSupport } from "@ipt/application/support/grant-support.ts";
import { MOST_SUPPORT_DAYS, type SupportAccess } from "@ipt/domain/territory/support-access.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readNumber, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { Notice, withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { settingsView } from "./settings-view.ts";
import { supportTexts } from "./support-texts.ts";

/** Whether the operator may open the space, until when, why; only those who coordinate decide. */
export const page = formPage<"reason" | "days", SupportAccess | null, unknown>({
  fields: (page) => {
    const t = supportTexts(page);
    const most = page.format.number(MOST_SUPPORT_DAYS);
    const wrong = t.daysWrong(most);
    return {
      reason: { label: t.reason, hint: t.reasonHint, errors: { missing: t.reasonMissing } },
      days: {
        label: t.days,
        hint: t.daysHint(most),
        kind: "number",
        errors: { missing: wrong, "invalid-type": wrong, "too-big": wrong, "too-small": wrong },
      },
    };
  },
  load: async (call) => {
    const found = await getSupport(call.ctx, {});
    return found.ok ? ok({ data: found.value.access }) : found;
  },
  view: (page, call) => settingsView(page, call, supportTexts(page).title),
  body: ({ page, form, field, data }, call) => {
    const t = supportTexts(page);
    return (
      <>
        <Notice of={{ accorde: t.granted, ferme: t.revoked }} />
        <h1 class="govuk-heading-xl">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        <Inset>
          {data ? t.open(page.format.dateTime(data.until), data.reason) : t.closed}
          {data && isAllowed(call.ctx.actor, grantSupport.allow) ? (
            <>
              <br />
              <Link path={inSpace(call, "/reglages/support/fermer")}>{t.close}</Link>
            </>
          ) : null}
        </Inset>
        {isAllowed(call.ctx.actor, grantSupport.allow) ? (
          <Form form={form}>
            <TextField {...field("reason")} />
            <TextField {...field("days")} width={3} inputmode="numeric" />
            <SaveOrLeave save={data ? t.change : t.grant} leave={inSpace(call, "/reglages")} />
          </Form>
        ) : null}
      </>
    );
  },
  submit: (call, input) =>
    grantSupport(call.ctx, { reason: readText(input, "reason"), days: readNumber(input, "days") }),
  done: (call) => withNotice(inSpace(call, "/reglages/support"), "accorde"),
});
