import { FAQ_TOPICS } from "@ipt/domain/content/faq-entry.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Paragraphs } from "../../components/prose.tsx";
import { frenchText } from "../../i18n/french-text.ts";
import { quartierPage } from "./quartier-page.tsx";

/** Questions by subject, each with its answer, who gave it and when. */
export const page = quartierPage({
  about: ({ t }) => ({ section: "questions", title: t.questions.title, description: t.questions.lead }),
  body: ({ page, quartier, t, at }) => {
    const words = t.questions;
    // Answers in the reader's language come first; those that exist only in French stay readable.
    const mine = quartier.faq.filter(({ language }) => language === page.language);
    const entries = mine.length > 0 ? mine : quartier.faq;
    return (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.lead}</p>
        {entries.length === 0 ? (
          <EmptyState title={words.none}>
            <p class="govuk-body">{words.noneBody}</p>
          </EmptyState>
        ) : null}
        {FAQ_TOPICS.map((topic) => {
          const inTopic = entries.filter((entry) => entry.topic === topic);
          return inTopic.length === 0 ? null : (
            <section>
              <h2 class="govuk-heading-m">{words.topics[topic]}</h2>
              {inTopic.map(({ question, answer, answeredBy, answeredOn, language }) => (
                <article class="ipt-answer">
                  <h3 class="govuk-heading-s" lang={language} dir="auto">
                    {language === "fr" ? frenchText(question) : question}
                  </h3>
                  <Paragraphs text={answer} language={language} />
                  <p class="govuk-body-s ipt-quiet">{words.by(answeredBy, page.format.date(answeredOn))}</p>
                </article>
              ))}
            </section>
          );
        })}
        <ButtonLink path={at("/questions/poser")}>{words.ask}</ButtonLink>
      </>
    );
  },
});
