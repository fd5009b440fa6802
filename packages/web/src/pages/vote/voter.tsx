import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { URN_GRACE_MS } from "@ipt/domain/vote/online.ts";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Warning } from "../../components/warning.tsx";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { loadShown, type Shown, voteFrame, votePath } from "./load-vote.ts";
import { PaperWay } from "./parts.tsx";
import { voteWords } from "./vote-words.ts";
import { VoterRegions } from "./voter-regions.tsx";

type Vote = Shown["vote"];

const isOpen = ({ status, now, closes }: Vote): boolean => status !== "planned" && now < closes;

/** Whether the page's script has anything to do: while the vote is open, and ten minutes more for ballots begun. */
const isCasting = (vote: Vote): boolean =>
  vote.online !== null &&
  (vote.status === "open" || vote.status === "closed") &&
  vote.now < addMilliseconds(vote.closes, URN_GRACE_MS);

/** The vote is over, or not begun: said before anything else. */
const Standing = (props: { readonly page: Page; readonly vote: Vote; readonly path: string }) => {
  const { page, vote } = props;
  const t = voteWords(page);
  if (vote.now >= vote.closes)
    return (
      <div data-presentation>
        <h2 class="govuk-heading-l">{t.closedTitle}</h2>
        <p class="govuk-body">{t.closedBody(page.format.dateTime(vote.closes))}</p>
        {vote.ballot === null ? null : (
          <p class="govuk-body">
            <Link path={`${props.path}/verification`}>{t.verifyTitle}</Link>
          </p>
        )}
      </div>
    );
  if (vote.status === "planned")
    return (
      <>
        <h2 class="govuk-heading-l">{t.notOpenTitle}</h2>
        <p class="govuk-body">{t.notOpenBody(page.format.dateTime(vote.opens))}</p>
      </>
    );
  return null;
};

/** What either side has to say, as the territory published it. */
const ToRead = (props: { readonly page: Page; readonly shown: Shown; readonly path: string }) => {
  const { documents, answers } = props.shown.toRead;
  const t = voteWords(props.page);
  return (
    <>
      {documents ? <Link path={`${props.path}/documents`}>{t.readDocuments}</Link> : null}
      {documents && answers ? <br /> : null}
      {answers ? <Link path={`${props.path}/questions`}>{t.readAnswers}</Link> : null}
    </>
  );
};

/** Where a dwelling votes, from the code of its letter. Paper is offered in every state. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadShown(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { vote, name, contacts, toRead } = shown.value;
    const quartier = `/${call.territory.id}/quartiers/${call.param("quartier")}`;
    const casting = isCasting(vote);
    return renderPage(
      call.c,
      (page) => ({
        ...voteFrame(page, call, [voteWords(page).title, name].filter(Boolean).join(" – ")),
        island: "voter",
      }),
      (page) => {
        const t = voteWords(page);
        const { dateTime, money } = page.format;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <Standing page={page} vote={vote} path={votePath(call)} />
            <div data-presentation>
              <p class="govuk-body-l" lang="fr" dir="auto">
                {vote.question}
              </p>
              <SummaryList
                rows={[
                  { key: t.when, value: t.dates(dateTime(vote.opens), dateTime(vote.closes)) },
                  { key: t.price, value: t.offer(money(vote.price)) },
                  { key: t.rules, value: t.charge(money(vote.price)) },
                  { key: t.votes, value: t.oneVoice },
                  ...(toRead.documents || toRead.answers
                    ? [
                        {
                          key: t.readTitle,
                          value: <ToRead page={page} shown={shown.value} path={quartier} />,
                        },
                      ]
                    : []),
                ]}
              />
            </div>
            {isOpen(vote) && vote.online === null ? <Inset>{t.paperOnly}</Inset> : null}
            {casting && vote.online ? (
              <>
                <noscript>
                  <Warning>{t.noScript}</Warning>
                </noscript>
                <VoterRegions page={page} vote={vote} online={vote.online} path={votePath(call)} />
              </>
            ) : null}
            <PaperWay page={page} contacts={contacts} />
          </>
        );
      },
    );
  },
};
