import { undoAttendance } from "@ipt/application/votes/undo-attendance.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { type InVote, inVote, loadVote, refOf, voteView } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

/** Takes back a mark made by mistake: one member asks, a second one says the same. */
export const page = formPage<"dwelling" | "reason", InVote, { readonly undone: boolean }>({
  fields: (page) => {
    const t = voteTexts(page);
    return {
      dwelling: { label: t.dwelling, hint: t.dwellingHint },
      reason: { label: t.reason, kind: "long-text" },
    };
  },
  load: loadVote,
  view: (page, call, { name }) => voteView(page, call, name, voteTexts(page).undo),
  body: ({ page, form, field }, call) => {
    const t = voteTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.undo}</h1>
        <p class="govuk-body">{t.undoLead}</p>
        <Form form={form}>
          <TextField {...field("dwelling")} width={10} code autocomplete="off" />
          <TextareaField {...field("reason")} rows={3} />
          <SaveOrLeave save={t.undoButton} leave={inVote(call, "/emarger")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    undoAttendance(call.ctx, {
      ...refOf(call),
      dwelling: readText(input, "dwelling"),
      reason: readText(input, "reason"),
    }),
  done: (call, { undone }) => withNotice(inVote(call), undone ? "annule" : "annulation-demandee"),
});
