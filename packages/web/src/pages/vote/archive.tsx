import { failure } from "@ipt/application/kernel/failure.ts";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { loadShown, type Shown, voteFrame, votePath } from "./load-vote.ts";
import { Act, Gaps, Region } from "./parts.tsx";
import { verificationWords } from "./verification-words.ts";
import { voteWords } from "./vote-words.ts";

type Vote = Shown["vote"];

/** The whole archive, checked in this browser, downloaded, or checked by the command-line verifier. */
const WholeVote = (props: { readonly page: Page; readonly vote: Vote; readonly timezone: string }) => {
  const { page, vote, timezone } = props;
  const t = voteWords(page);
  const w = verificationWords(page);
  const language = page.language === "en" ? "en" : "fr";
  const address = `/v1/territories/${vote.territory}/quartiers/${vote.quartier}/votes/${vote.vote}/archive`;
  const file = `archive-${vote.vote}.json`;
  const verdicts = [
    ["accepted", w.accepted, w.acceptedBody],
    ["rejected", w.rejected, w.rejectedBody],
    ["not-sealed", w.notSealed, w.notSealedBody],
    ["outage", w.outage, w.outageBody],
  ] as const;
  const buttons = (
    <div class="govuk-button-group">
      <Act event="check">{w.check}</Act>
      <Act event="save" secondary>
        {t.archive}
      </Act>
    </div>
  );
  return (
    <>
      <div
        data-archive={address}
        data-file={file}
        data-language={language}
        data-timezone={timezone}
        data-worker={page.assets["check-worker"].path}
        hidden
      >
        <section data-screen="start" hidden>
          {buttons}
        </section>
        {(["downloading", "checking"] as const).map((name) => (
          <Region name={name} title={w[name]}>
            <progress class="ipt-progress" max={1} value={0} aria-label={w[name]} />
            <p class="govuk-body">
              <Gaps text={w.progress} />
            </p>
          </Region>
        ))}
        {verdicts.map(([name, title, body]) => (
          <Region name={name} title={title}>
            <p class="govuk-body-l">{body}</p>
            {buttons}
          </Region>
        ))}
        <ul class="ipt-findings" data-findings lang={language} dir="ltr" aria-label={w.findings} />
      </div>
      <h2 class="govuk-heading-m">{t.commandTitle}</h2>
      <p class="govuk-body">{w.command}</p>
      <pre class="ipt-code ipt-command" dir="ltr" tabindex={0}>
        {`npx ipt-verify --download ${page.baseUrl}${address} ${file}`}
      </pre>
    </>
  );
};

/** The archive of a vote, for anybody to check in their own browser, to download, or to check with a command. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadShown(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { vote } = shown.value;
    if (vote.status !== "sealed") return failurePage(call, failure("minutes-not-sealed"));
    if (vote.destroyedAt !== null) {
      return failurePage(call, failure("ballots-destroyed", { at: vote.destroyedAt }));
    }
    return renderPage(
      call.c,
      (page) => ({
        ...voteFrame(page, call, verificationWords(page).archiveTitle),
        island: "archive",
        withWorker: true,
      }),
      (page) => {
        const t = voteWords(page);
        const w = verificationWords(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{w.archiveTitle}</h1>
            <p class="govuk-body-l">{w.archiveLead}</p>
            <WholeVote page={page} vote={vote} timezone={call.territory.timezone} />
            <h2 class="govuk-heading-m">{t.provesTitle}</h2>
            <p class="govuk-body">{t.proves}</p>
            <h2 class="govuk-heading-m">{t.provesNotTitle}</h2>
            <p class="govuk-body">{t.provesNot}</p>
            <p class="govuk-body">
              <Link path={votePath(call, "/verification")}>{t.verifyTitle}</Link>
            </p>
          </>
        );
      },
    );
  },
};
