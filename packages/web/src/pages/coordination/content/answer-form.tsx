import { FAQ_TOPICS } from "@ipt/domain/content/faq-entry.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import type { Page } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { type Fields, readDate, readNumber, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/language.ts";
import { residentWords } from "../../resident/resident-words.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { answerTexts } from "./answer-texts.ts";
import { ALSO } from "./elsewhere.ts";
import { contentTexts } from "./texts.ts";

export type AnswerField =
  | "question"
  | "answer"
  | "answeredBy"
  | "answeredOn"
  | "topic"
  | "language"
  | "rank"
  | typeof ALSO;

export const answerFields = (page: Page): Fields<AnswerField> => {
  const t = answerTexts(page);
  const shared = contentTexts(page);
  return {
    question: {
      label: t.question,
      hint: t.questionHint,
      errors: { missing: t.questionMissing, "too-small": t.questionMissing },
    },
    answer: {
      label: t.answer,
      kind: "long-text",
      errors: { missing: t.answerMissing, "too-small": t.answerMissing },
    },
    answeredBy: {
      label: t.answeredBy,
      hint: t.answeredByHint,
      errors: { missing: t.answeredByMissing, "too-small": t.answeredByMissing },
    },
    answeredOn: { label: t.answeredOn, kind: "date" },
    topic: { label: t.topic, kind: "choice", choices: residentWords(page).questions.topics },
    language: { label: t.language, kind: "choice", choices: LANGUAGE_NAMES },
    rank: { label: t.rank, hint: t.rankHint, kind: "number", optional: true },
    [ALSO]: { label: shared.also, hint: shared.alsoHint, kind: "choices", optional: true },
  };
};

export const readAnswer = (input: FormInput) => ({
  question: readText(input, "question"),
  answer: readText(input, "answer"),
  answeredBy: readText(input, "answeredBy"),
  answeredOn: readDate(input, "answeredOn"),
  topic: readText(input, "topic"),
  language: readText(input, "language"),
  rank: readNumber(input, "rank") ?? 0,
});

export const AnswerForm = <D,>(props: {
  readonly kit: FormKit<AnswerField, D>;
  readonly others: readonly Choice[];
  readonly save: string;
  readonly leave: string;
}) => {
  const { kit, others, save, leave } = props;
  const { page, form, field } = kit;
  const { topics } = residentWords(page).questions;
  return (
    <Form form={form} action={page.path + page.search}>
      <TextField {...field("question")} />
      <TextareaField {...field("answer")} rows={8} />
      <TextField {...field("answeredBy")} />
      <DateField {...field("answeredOn")} />
      <SelectField {...field("topic")} items={FAQ_TOPICS.map((value) => ({ value, label: topics[value] }))} />
      <SelectField
        {...field("language")}
        items={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <TextField {...field("rank")} inputmode="numeric" width={2} />
      {others.length === 0 ? null : <Checkboxes {...field(ALSO)} items={others} />}
      <SaveOrLeave save={save} leave={leave} />
    </Form>
  );
};
