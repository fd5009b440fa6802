import { recordIncident } from "@ipt/application/votes/record-incident.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { type InVote, inVote, loadVote, refOf, voteView } from "./in-vote.ts";
import { onlineWords } from "./online/words.ts";

/** What happened out of the ordinary, for the minutes. */
export const page = formPage<"what", InVote, unknown>({
  fields: (page) => {
    const t = onlineWords(page).incident;
    return { what: { label: t.what, kind: "long-text" } };
  },
  load: loadVote,
  view: (page, call, { name }) => voteView(page, call, name, onlineWords(page).incident.title),
  body: ({ page, form, field }, call) => {
    const t = onlineWords(page).incident;
    return (
      <>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        <Form form={form}>
          <TextareaField {...field("what")} rows={4} />
          <SaveOrLeave save={t.save} leave={inVote(call)} />
        </Form>
      </>
    );
  },
  submit: (call, input) => recordIncident(call.ctx, { ...refOf(call), what: readText(input, "what") }),
  done: (call) => withNotice(inVote(call), "incident"),
});
