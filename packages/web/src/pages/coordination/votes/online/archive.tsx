import { ButtonLink } from "../../../../components/button-link.tsx";
import { Inset } from "../../../../components/inset.tsx";
import { Link } from "../../../../components/link.tsx";
import { renderPage } from "../../../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../../../routes/call.ts";
import { failurePage } from "../../../errors/failure.tsx";
import { votePath } from "../../../vote/load-vote.ts";
import { Act, Region } from "../../../vote/parts.tsx";
import { inVote, voteView } from "../in-vote.ts";
import { voteTexts } from "../texts.ts";
import { loadOnline, sealingGiven } from "./online-vote.ts";
import { CountSteps, Panel, TwoShares, Working } from "./panel.tsx";
import { onlineWords } from "./words.ts";

/** The archive, sealed where two shares are brought together, which count the urn again; then downloaded. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadOnline(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { name, vote, ballot } = shown.value;
    const { sealing, archive, status } = vote;
    return renderPage(
      call.c,
      (page) => ({
        ...voteView(page, call, name, onlineWords(page).archive.title),
        island: "bureau",
        withWorker: true,
      }),
      (page) => {
        const t = onlineWords(page);
        const { count } = t;
        const given = sealing
          ? {
              ...sealingGiven(call, ballot, sealing),
              worker: page.assets["count-worker"].path,
              checker: page.assets["check-worker"].path,
              sent: page.href(inVote(call, "/archive")),
            }
          : null;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.archive.title}</h1>
            <p class="govuk-body-l">{t.archive.lead}</p>
            {status === "sealed" ? null : (
              <>
                <Inset>{t.archive.notYet}</Inset>
                <ButtonLink path={inVote(call, "/sceller")}>{voteTexts(page).seal}</ButtonLink>
              </>
            )}
            {archive && given ? (
              <>
                <h2 class="govuk-heading-l">{t.archive.sealedTitle}</h2>
                <p class="govuk-body">
                  {t.archive.sealedLead}{" "}
                  <Link path={votePath(call, "/verification")}>{t.archive.verify}</Link>
                </p>
                <Panel
                  name="bureau-archive"
                  given={{ ...given, quartier: call.param("quartier"), vote: vote.id }}
                  complaints={{ "not-sealed-yet": t.archive.notYet, "not-an-archive": t.other }}
                >
                  <Region name="start" title={t.archive.full}>
                    <p class="govuk-body">{t.archive.fullLead}</p>
                    <Act event="download" secondary>
                      {t.archive.download}
                    </Act>
                  </Region>
                  <Working name="downloading" title={count.downloading} text={count.progress} />
                </Panel>
              </>
            ) : null}
            {status === "sealed" && !archive && given ? (
              <Panel
                name="archive"
                given={given}
                complaints={{
                  ...t.shareErrors,
                  stopped: count.stopped,
                  "recount-differs": t.archive.differs,
                }}
              >
                <Region name="shares" title={count.sharesTitle}>
                  <TwoShares />
                  <Act event="seal">{t.archive.seal}</Act>
                </Region>
                <CountSteps />
              </Panel>
            ) : null}
          </>
        );
      },
    );
  },
};
