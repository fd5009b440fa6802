import { askQuestion } from "@ipt/application/inbox/ask-question.ts";
import { FAQ_TOPICS } from "@ipt/domain/content/faq-entry.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Radios } from "../../components/radios.tsx";
import { TextareaField } from "../../components/textarea-field.tsx";
import { readText } from "../../forms/fields.ts";
import { formPage } from "../../forms/form-page.tsx";
import { loadQuartier } from "./form-frame.ts";
import { quartierPath, quartierView } from "./quartier-page.tsx";
import { residentWords } from "./resident-words.ts";

/** Most characters of a question, as the rule has it. */
const MOST = 2000;

export const page = formPage({
  fields: (page) => {
    const words = residentWords(page).questions;
    const missing = { missing: words.topicMissing, "invalid-value": words.topicMissing };
    return {
      topic: { label: words.topic, kind: "choice", errors: missing },
      question: {
        label: words.question,
        hint: words.questionHint,
        kind: "long-text",
        errors: {
          missing: words.questionMissing,
          "too-small": words.questionMissing,
          "too-big": words.questionLong,
          text: words.questionMissing,
        },
      },
    };
  },
  load: loadQuartier,
  view: (page, call, quartier) =>
    quartierView(page, call, quartier.name, {
      section: "questions",
      below: true,
      title: residentWords(page).questions.ask,
    }),
  body: ({ page, form, field }) => {
    const words = residentWords(page).questions;
    return (
      <>
        <h1 class="govuk-heading-xl">{words.ask}</h1>
        <p class="govuk-body-l">{words.askLead}</p>
        <Form form={form}>
          <Radios
            {...field("topic")}
            items={FAQ_TOPICS.map((value) => ({ value, label: words.topics[value] }))}
          />
          <TextareaField {...field("question")} most={MOST} />
          <Button>{words.send}</Button>
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    askQuestion(call.ctx, {
      quartier: call.param("quartier"),
      // The rule has a subject by default; a person is asked for one.
      topic: readText(input, "topic") ?? "",
      question: readText(input, "question"),
      language: call.c.get("language"),
    }),
  done: (call) => quartierPath(call, "/questions/merci"),
});
