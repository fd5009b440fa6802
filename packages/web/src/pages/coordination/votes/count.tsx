import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { readNumber, readOptional } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { type InVote, inVote, loadVote, refOf, voteView } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

const CHOICES = ["for", "against", "blank", "void"] as const;
type Name = (typeof CHOICES)[number] | "gapReason";

/** Totals of the paper urn, as one member of the bureau has them. */
export const page = formPage<Name, InVote, unknown>({
  fields: (page) => {
    const t = voteTexts(page);
    return {
      for: { label: t.for, kind: "number" },
      against: { label: t.against, kind: "number" },
      blank: { label: t.blank, kind: "number" },
      void: { label: t.void, kind: "number" },
      gapReason: { label: t.gapReason, hint: t.gapReasonHint, kind: "long-text", optional: true },
    };
  },
  load: loadVote,
  view: (page, call, { name }) => voteView(page, call, name, voteTexts(page).count),
  body: ({ page, form, field, data }, call) => {
    const t = voteTexts(page);
    const expected = data.vote.attended?.paper;
    return (
      <>
        <h1 class="govuk-heading-l">{t.count}</h1>
        <p class="govuk-body-l">{t.countLead}</p>
        {expected === undefined ? null : <p class="govuk-body">{t.expected(page.format.number(expected))}</p>}
        <Form form={form}>
          {CHOICES.map((name) => (
            <TextField {...field(name)} inputmode="numeric" width={5} />
          ))}
          <TextareaField {...field("gapReason")} rows={3} />
          <SaveOrLeave save={t.enter} leave={inVote(call)} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    enterCount(call.ctx, {
      ...refOf(call),
      for: readNumber(input, "for"),
      against: readNumber(input, "against"),
      blank: readNumber(input, "blank"),
      void: readNumber(input, "void"),
      gapReason: readOptional(input, "gapReason"),
    }),
  done: (call) => withNotice(inVote(call), "saisi"),
});
