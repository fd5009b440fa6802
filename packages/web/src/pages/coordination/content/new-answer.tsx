import { addFaqEntry } from "@ipt/application/content/add-faq-entry.ts";
import { getQuestion } from "@ipt/application/inbox/get-question.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Question } from "@ipt/domain/content/question.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Inset } from "../../../components/inset.tsx";
import { dateValues } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { type AnswerField, AnswerForm, answerFields, readAnswer } from "./answer-form.tsx";
import { answerTexts } from "./answer-texts.ts";
import { otherQuartiers, publishIn } from "./elsewhere.ts";
import { contentView, inContent } from "./place.ts";

type Data = { readonly question: Question | null; readonly others: readonly Choice[] };

const askedFor = (call: TerritoryCall): string | null => new URL(call.c.req.url).searchParams.get("question");

/** What a label may hold: a question received may be longer. */
const MOST_LABEL = 200;

/** A published answer, to a question received or to one that is often asked aloud. */
export const page = formPage<AnswerField, Data, unknown>({
  fields: answerFields,
  load: async (call) => {
    const quartier = call.param("quartier");
    const asked = askedFor(call);
    const [found, others, received] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      otherQuartiers(call),
      asked === null ? null : getQuestion(call.ctx, { quartier, question: asked }),
    ]);
    if (!found.ok) return found;
    if (received && !received.ok) return received;
    const question = received?.value ?? null;
    return ok({
      data: { question, others },
      saved: {
        question: question?.question.replaceAll(/\s+/g, " ").slice(0, MOST_LABEL),
        topic: question?.topic,
        language: question?.language ?? "fr",
        answeredBy: call.territory.name,
        ...dateValues("answeredOn", call.ctx.today),
      },
    });
  },
  view: (page, call) => contentView(page, call, answerTexts(page).add),
  body: (kit, call) => {
    const t = answerTexts(kit.page);
    const { question, others } = kit.data;
    return (
      <>
        <h1 class="govuk-heading-l">{t.add}</h1>
        {question === null ? null : (
          <Inset>
            <p class="govuk-body">
              <strong>{t.received}</strong>
            </p>
            <p class="govuk-body" lang={question.language} dir="auto">
              {question.question}
            </p>
            <p class="govuk-body ipt-quiet">{t.receivedHint}</p>
          </Inset>
        )}
        <AnswerForm kit={kit} others={others} save={t.save} leave={inContent(call)} />
      </>
    );
  },
  submit: async (call, input) =>
    publishIn(call, input, (ctx, quartier, here) =>
      addFaqEntry(ctx, { quartier, ...readAnswer(input), answers: here ? askedFor(call) : null }),
    ),
  done: (call) => withNotice(inContent(call), "enregistre"),
});
