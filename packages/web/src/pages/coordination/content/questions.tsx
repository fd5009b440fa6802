import { listQuestions } from "@ipt/application/inbox/list-questions.ts";
import { setQuestionAside } from "@ipt/application/inbox/set-question-aside.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Rows } from "../../../components/rows.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { residentWords } from "../../resident/resident-words.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { answerTexts } from "./answer-texts.ts";
import { contentView, inContent } from "./place.ts";

/** Visitors' questions, the oldest first: answered in public, or set aside. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, listed] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listQuestions(call.ctx, { quartier, ...(cursor ? { cursor } : {}) }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!listed.ok) return failurePage(call, listed.error);
    const mayWrite = isAllowed(call.ctx.actor, setQuestionAside.allow);
    return renderPage(
      call.c,
      (page) => contentView(page, call, answerTexts(page).listTitle),
      (page) => {
        const t = answerTexts(page);
        const { topics } = residentWords(page).questions;
        return (
          <>
            <Notice of={{ ecarte: t.asideDone }} />
            <h1 class="govuk-heading-xl">{t.listTitle}</h1>
            <p class="govuk-body-l">{t.listLead}</p>
            {listed.value.items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Rows
                items={listed.value.items.map(({ id, question, topic, language, askedAt, status }) => ({
                  title: (
                    <>
                      <span lang={language} dir="auto">
                        {question}
                      </span>{" "}
                      {status === "waiting" ? (
                        <Tag tone="info">{t.statuses.waiting}</Tag>
                      ) : (
                        <Tag>{t.statuses[status]}</Tag>
                      )}
                    </>
                  ),
                  note: t.askedOn(page.format.date(askedAt.slice(0, 10)), topics[topic]),
                  links:
                    mayWrite && status === "waiting" ? (
                      <>
                        <Link path={inContent(call, `/reponses/nouvelle?question=${id}`)} about={question}>
                          {t.answerIt}
                        </Link>
                        <Link path={inQuartier(call, `/questions/${id}/ecarter`)} about={question}>
                          {t.setAside}
                        </Link>
                      </>
                    ) : null,
                }))}
              />
            )}
            <NextPage next={listed.value.next} />
          </>
        );
      },
    );
  },
};
