import { CHOICES } from "@ipt/ballot/choice.ts";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { SummaryList } from "../../components/summary-list.tsx";
import { Warning } from "../../components/warning.tsx";
import type { Shown } from "./load-vote.ts";
import { Act, Gaps, Region } from "./parts.tsx";
import { voteWords } from "./vote-words.ts";

type Props = {
  readonly page: Page;
  readonly vote: Shown["vote"];
  readonly online: NonNullable<Shown["vote"]["online"]>;
  readonly path: string;
};

const CodeRegion = ({ page }: { readonly page: Page }) => {
  const t = voteWords(page);
  const complaints = {
    "code-empty": t.codeEmpty,
    "code-length": t.codeLength,
    "code-group": t.codeGroups,
    "code-whole": t.codeWhole,
    "code-unknown": t.codeUnknown,
  };
  return (
    <Region name="code" title={t.codeTitle}>
      <p class="govuk-body">{t.codeLead}</p>
      <form novalidate>
        <div class="govuk-form-group" data-group="code">
          <label class="govuk-label" for="code">
            {t.codeLabel}
          </label>
          <div class="govuk-hint" id="code-hint">
            {t.codeHint}
          </div>
          <div id="code-error" aria-live="polite">
            {Object.entries(complaints).map(([code, text]) => (
              <p class="govuk-error-message" data-complaint={code} hidden>
                <Gaps text={text} />
              </p>
            ))}
          </div>
          <input
            class="govuk-input ipt-code-field"
            id="code"
            data-code
            type="text"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="code-hint code-error"
          />
        </div>
        <button type="submit" class="govuk-button">
          {t.codeButton}
        </button>
      </form>
    </Region>
  );
};

const ChoiceRegion = ({ page, vote }: Pick<Props, "page" | "vote">) => {
  const t = voteWords(page);
  return (
    <Region name="choice" title={t.choiceTitle}>
      <form novalidate data-choices>
        <div class="govuk-form-group" data-group="choice">
          <fieldset class="govuk-fieldset" aria-describedby="choice-error">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
              <span lang="fr" dir="auto">
                {vote.question}
              </span>
            </legend>
            <div id="choice-error" aria-live="polite">
              <p class="govuk-error-message" data-complaint="choice" hidden>
                {t.choiceMissing}
              </p>
            </div>
            <div class="govuk-radios">
              {CHOICES.map((choice) => (
                <div class="govuk-radios__item">
                  <input
                    class="govuk-radios__input"
                    id={`choice-${choice}`}
                    name="choice"
                    type="radio"
                    value={choice}
                    autocomplete="off"
                  />
                  <label class="govuk-label govuk-radios__label" for={`choice-${choice}`}>
                    {t[choice]}
                  </label>
                  {choice === "blank" ? <div class="govuk-hint govuk-radios__hint">{t.blankHint}</div> : null}
                </div>
              ))}
            </div>
          </fieldset>
        </div>
        <div class="govuk-button-group">
          <button type="submit" class="govuk-button">
            {t.next}
          </button>
          <Act event="back" secondary>
            {t.back}
          </Act>
        </div>
      </form>
    </Region>
  );
};

const DoneRegion = ({ page, path }: Pick<Props, "page" | "path">) => {
  const t = voteWords(page);
  return (
    <section data-screen="done" hidden>
      <div class="govuk-panel govuk-panel--confirmation">
        <h2 class="govuk-panel__title" tabindex={-1}>
          {t.doneTitle}
        </h2>
        <div class="govuk-panel__body">
          {t.tracker}
          <br />
          <strong class="ipt-tracker" dir="ltr" data-fill="tracker" />
        </div>
      </div>
      <p class="govuk-body">{t.doneBody}</p>
      <div class="govuk-button-group">
        <Act event="save">{t.save}</Act>
        <Act event="print" secondary>
          {t.print}
        </Act>
        <Link path={`${path}/verification`}>{t.verify}</Link>
      </div>
    </section>
  );
};

/** A region for each state of the voter's machine; hidden until the page's script shows one. */
export const VoterRegions = (props: Props) => {
  const { page, vote, online, path } = props;
  const t = voteWords(page);
  const { dateTime } = page.format;
  const dwelling = [
    { key: t.building, value: <bdi data-fill="building" /> },
    { key: t.ending, value: <bdi data-fill="ending" /> },
  ];
  return (
    <div
      data-voter
      data-register={`/v1/territories/${vote.territory}/quartiers/${vote.quartier}/votes/${vote.vote}/ballot`}
      data-ballot={online.ballot}
      data-urn-key={online.urnKey}
      data-signing-key={online.signingKey}
      data-file={vote.vote}
      hidden
    >
      <section data-screen="start" hidden>
        <p class="govuk-body">{t.need}</p>
        <Act event="start">{vote.now < vote.closes ? t.start : t.finish}</Act>
      </section>
      <CodeRegion page={page} />
      <Region name="dwelling" title={t.dwellingTitle}>
        <SummaryList rows={dwelling} />
        <div class="govuk-button-group">
          <Act event="mine">{t.mine}</Act>
          <Act event="not-mine" secondary>
            {t.notMine}
          </Act>
        </div>
      </Region>
      <Region name="not-mine" title={t.notMineTitle}>
        <p class="govuk-body">{t.notMineBody}</p>
        <Act event="back" secondary>
          {t.otherCode}
        </Act>
      </Region>
      <ChoiceRegion page={page} vote={vote} />
      <Region name="check" title={t.checkTitle}>
        <SummaryList
          rows={[
            {
              key: t.question,
              value: (
                <span lang="fr" dir="auto">
                  {vote.question}
                </span>
              ),
            },
            { key: t.choiceTitle, value: <strong data-fill="choice" /> },
            ...dwelling,
          ]}
        />
        <Warning>{t.checkLead}</Warning>
        <div class="govuk-button-group">
          <Act event="cast">{t.cast}</Act>
          <Act event="back" secondary>
            {t.change}
          </Act>
        </div>
      </Region>
      <Region name="working" title={t.workingTitle}>
        <p class="govuk-body">{t.workingBody}</p>
      </Region>
      <DoneRegion page={page} path={path} />
      {(["paper", "online"] as const).map((channel) => (
        <Region name={`voted-${channel}`} title={channel === "paper" ? t.votedPaper : t.votedOnline}>
          <p class="govuk-body">
            <Gaps text={t.votedBody} />
          </p>
          <p class="govuk-body">
            <Link path={`${path}/verification`}>{t.verify}</Link>
          </p>
        </Region>
      ))}
      <Region name="not-open" title={t.notOpenTitle}>
        <p class="govuk-body">{t.notOpenBody(dateTime(vote.opens))}</p>
      </Region>
      <Region name="closed" title={t.closedTitle}>
        <p class="govuk-body">{t.closedBody(dateTime(vote.closes))}</p>
      </Region>
      <Region name="code-void" title={t.voidTitle}>
        <p class="govuk-body">{t.voidBody}</p>
        <Act event="back" secondary>
          {t.otherCode}
        </Act>
      </Region>
      <Region name="outage" title={t.outageTitle}>
        <p class="govuk-body">{t.outageBody}</p>
        <Act event="go-on">{t.retry}</Act>
      </Region>
      <Region name="busy" title={t.busyTitle}>
        <p class="govuk-body">
          <Gaps text={t.busyBody} />
        </p>
        <Act event="go-on">{t.retry}</Act>
      </Region>
      <Region name="refused" title={t.refusedTitle}>
        <p class="govuk-body">{t.refusedBody}</p>
        <Act event="back" secondary>
          {t.otherCode}
        </Act>
      </Region>
    </div>
  );
};
