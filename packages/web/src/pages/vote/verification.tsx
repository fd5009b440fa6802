import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { sealingFingerprint } from "@ipt/ballot/sealing.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { URN_GRACE_MS } from "@ipt/domain/vote/online.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { loadShown, type Shown, voteFrame, votePath } from "./load-vote.ts";
import { Gaps, PaperWay } from "./parts.tsx";
import { verificationWords } from "./verification-words.ts";
import { voteWords } from "./vote-words.ts";

type Vote = Shown["vote"];

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** The five groups that the bureau posted at the opening. */
const keysOf = async ({ online }: Vote): Promise<string | null> =>
  online &&
  sealingFingerprint({
    voteId: online.ballot,
    urnKey: bytes(online.urnKey),
    bureauKey: bytes(online.bureauKey),
    signingKey: bytes(online.signingKey),
  });

const Search = (props: { readonly page: Page; readonly ballot: string }) => {
  const t = voteWords(props.page);
  const answers = { found: t.found, absent: t.absent, unreadable: t.unreadable, outage: t.outageBody };
  return (
    <div data-verify={`/v1/urns/${props.ballot}`} hidden>
      <h2 class="govuk-heading-l">{t.mineTitle}</h2>
      <form novalidate>
        <div class="govuk-form-group">
          <label class="govuk-label" for="tracker">
            {t.tracker}
          </label>
          <div class="govuk-hint" id="tracker-hint">
            {t.trackerHint}
          </div>
          <input
            class="govuk-input govuk-input--extra-letter-spacing"
            id="tracker"
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="tracker-hint"
          />
        </div>
        <button type="submit" class="govuk-button">
          {t.search}
        </button>
      </form>
      <div role="status">
        {Object.entries(answers).map(([name, text]) => (
          <div class="govuk-inset-text" data-screen={name} hidden>
            <Gaps text={text} />
          </div>
        ))}
      </div>
    </div>
  );
};

const URN_SHUT = ["counted", "sealed"] as const;
const isShut = ({ status, closes, now }: Vote): boolean =>
  URN_SHUT.some((one) => one === status) || now >= addMilliseconds(closes, URN_GRACE_MS);

/** Every tracker in the urn, once no more can fall into it. */
const Trackers = (props: { readonly page: Page; readonly ballot: string }) => {
  const w = verificationWords(props.page);
  return (
    <div data-urn={`/v1/urns/${props.ballot}`} hidden>
      <h2 class="govuk-heading-m">{voteWords(props.page).trackers}</h2>
      <ol class="ipt-trackers" data-trackers dir="ltr" />
      <button type="button" class="govuk-button govuk-button--secondary">
        {w.showTrackers}
      </button>
    </div>
  );
};

/** What anybody can check of a vote, and what checking proves and does not. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadShown(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { vote, contacts } = shown.value;
    const keys = await keysOf(vote);
    return renderPage(
      call.c,
      (page) => ({ ...voteFrame(page, call, voteWords(page).verifyTitle), island: "verify" }),
      (page) => {
        const t = voteWords(page);
        const { number } = page.format;
        const { result, online, register } = vote;
        const counted = (value: number | null | undefined): string =>
          value === null || value === undefined ? t.afterClose : number(value);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.verifyTitle}</h1>
            <p class="govuk-body-l">{t.verifyLead}</p>
            {online === null ? null : <Search page={page} ballot={online.ballot} />}
            <h2 class="govuk-heading-l">{t.figures}</h2>
            <SummaryList
              rows={[
                { key: t.attendedPaper, value: counted(result?.attended.paper) },
                ...(online === null
                  ? []
                  : [
                      { key: t.attendedOnline, value: counted(result?.attended.online) },
                      { key: t.envelopes, value: counted(result?.envelopes) },
                    ]),
                ...(register
                  ? [{ key: t.registerPrint, value: <code class="ipt-code">{register.fingerprint}</code> }]
                  : []),
                ...(keys === null ? [] : [{ key: t.keysPrint, value: <code class="ipt-code">{keys}</code> }]),
              ]}
            />
            {vote.destroyedAt === null ? null : <p class="govuk-body">{verificationWords(page).destroyed}</p>}
            {online !== null && vote.destroyedAt === null && isShut(vote) ? (
              <Trackers page={page} ballot={online.ballot} />
            ) : null}
            {vote.status === "sealed" && vote.destroyedAt === null ? (
              <ButtonLink path={votePath(call, "/verification/archive")}>
                {verificationWords(page).archiveTitle}
              </ButtonLink>
            ) : null}
            <h2 class="govuk-heading-m">{t.provesTitle}</h2>
            <p class="govuk-body">{t.proves}</p>
            <h2 class="govuk-heading-m">{t.provesNotTitle}</h2>
            <p class="govuk-body">{t.provesNot}</p>
            <PaperWay page={page} contacts={contacts} />
          </>
        );
      },
    );
  },
};
