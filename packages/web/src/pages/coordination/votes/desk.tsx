import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import { NotificationBanner } from "../../../components/notification-banner.tsx";
import { usePage } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { type InVote, inVote, loadVote, refOf, voteView } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

const MARKED = "emarge";

const Marked = () => {
  const page = usePage();
  const dwelling = new URLSearchParams(page.search).get(MARKED);
  return dwelling ? (
    <NotificationBanner kind="done">
      <p class="govuk-body">{voteTexts(page).marked(dwelling)}</p>
    </NotificationBanner>
  ) : null;
};

/** The desk of a polling station, on a tablet: one dwelling after another. */
export const page = formPage<"dwelling", InVote, { readonly dwelling: string }>({
  fields: (page) => {
    const t = voteTexts(page);
    return { dwelling: { label: t.dwelling, hint: t.dwellingHint } };
  },
  load: loadVote,
  view: (page, call, { name }) => voteView(page, call, name, voteTexts(page).desk),
  body: ({ page, form, field }, call) => {
    const t = voteTexts(page);
    return (
      <>
        <Marked />
        <h1 class="govuk-heading-l">{t.desk}</h1>
        <p class="govuk-body-l">{t.deskLead}</p>
        <Form form={form}>
          <TextField {...field("dwelling")} width={10} code autocomplete="off" />
          <SaveOrLeave save={t.mark} leave={inVote(call)} />
        </Form>
        <p class="govuk-body">
          <Link path={inVote(call, "/annuler")}>{t.undo}</Link>
        </p>
      </>
    );
  },
  submit: (call, input) =>
    markAttendance(call.ctx, { ...refOf(call), dwelling: readText(input, "dwelling") }),
  done: (call, { dwelling }) => `${inVote(call, "/emarger")}?${MARKED}=${encodeURIComponent(dwelling)}`,
});
