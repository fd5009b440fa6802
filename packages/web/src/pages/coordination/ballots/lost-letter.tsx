import type { Failure } from "@ipt/application/kernel/failure.ts";
import { bureauPartnerOf } from "@ipt/application/votes/bureau.ts";
import { listReplacements } from "@ipt/application/votes/list-replacements.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { CodeReplacement } from "@ipt/domain/vote/online.ts";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Warning } from "../../../components/warning.tsx";
import { Notice } from "../../../frame/notice.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { Act, Gaps, Region } from "../../vote/parts.tsx";
import { inVote, refOf, voteView } from "../votes/in-vote.ts";
import { LetterModel, letterData } from "./letter-model.tsx";
import { type LettersData, loadLetters } from "./load-letters.ts";
import { ballotTexts } from "./texts.ts";

type Data = LettersData & { readonly asked: readonly CodeReplacement[] };
type Props = { readonly call: TerritoryCall; readonly data: Data };

const load = async (call: TerritoryCall): Promise<Result<Data, Failure>> => {
  const [letters, asked] = await Promise.all([
    loadLetters(call),
    listReplacements(call.ctx, { ...refOf(call), limit: 100 }),
  ]);
  if (!letters.ok) return letters;
  return asked.ok ? ok({ ...letters.value, asked: asked.value.items }) : asked;
};

const Complaints = () => {
  const t = ballotTexts(usePage());
  const complaints = {
    "dwelling-missing": t.dwellingMissing,
    "dwelling-unknown": t.dwellingUnknown,
    "reason-missing": t.reasonMissing,
    outage: t.outageShort,
    refused: "{words}",
  };
  return (
    <div class="govuk-error-summary" role="alert" data-complaints tabindex={-1} hidden>
      <h2 class="govuk-error-summary__title">{t.problem}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {Object.entries(complaints).map(([code, text]) => (
            <li data-complaint={code} hidden>
              <a href={code.startsWith("reason") ? "#reason" : "#dwelling"}>
                <Gaps text={text} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

const Maker = ({ call, data }: Props) => {
  const page = usePage();
  const t = ballotTexts(page);
  return (
    <div data-lost {...letterData(call, data, page.baseUrl)} hidden>
      <div class="ipt-screen-only">
        <section data-screen="form" hidden>
          <Complaints />
          <form novalidate>
            <div class="govuk-form-group">
              <label class="govuk-label" for="dwelling">
                {t.dwelling}
              </label>
              <div class="govuk-hint" id="dwelling-hint">
                {t.dwellingHint}
              </div>
              <input
                class="govuk-input govuk-input--width-10"
                id="dwelling"
                name="dwelling"
                type="text"
                dir="ltr"
                autocomplete="off"
                spellcheck={false}
                aria-describedby="dwelling-hint"
              />
            </div>
            <div class="govuk-form-group">
              <label class="govuk-label" for="reason">
                {t.reason}
              </label>
              <div class="govuk-hint" id="reason-hint">
                {t.reasonHint}
              </div>
              <textarea
                class="govuk-textarea"
                id="reason"
                name="reason"
                rows={2}
                aria-describedby="reason-hint"
              />
            </div>
            <button type="submit" class="govuk-button">
              {t.ask}
            </button>
          </form>
        </section>
        <Region name="working" title={t.lostWorking}>
          <p class="govuk-body">{t.sendingBody}</p>
        </Region>
        <section data-screen="letter" hidden>
          <h2 class="govuk-heading-l" tabindex={-1}>
            <Gaps text={t.letterReady} />
          </h2>
          <Warning>{t.letterReadyBody}</Warning>
          <Act event="print">{t.printOne}</Act>
          <p class="govuk-body">
            <Link path={inVote(call, "/remplacer")}>{t.another}</Link>
          </p>
        </section>
      </div>
      <LetterModel call={call} data={data} />
      <div class="ipt-letters" data-letters />
    </div>
  );
};

const Asked = ({ call, data }: Props) => {
  const t = ballotTexts(usePage());
  if (data.asked.length === 0) return null;
  const mine = bureauPartnerOf(call.ctx.actor, data.vote);
  const nameOf = (partner: string): string =>
    data.vote.bureau.find((member) => member.partner === partner)?.name ?? partner;
  return (
    <div class="ipt-screen-only">
      <Table
        caption={t.asked}
        columns={[{ name: t.dwelling }, { name: t.reason }, { name: t.askedBy }, { name: t.state }]}
        rows={data.asked.map(({ id, dwelling, reason, requestedBy, confirmedBy }) => [
          dwelling,
          reason,
          nameOf(requestedBy.partner),
          confirmedBy ? (
            t.confirmedBy(nameOf(confirmedBy.partner))
          ) : mine === null || mine === requestedBy.partner ? (
            t.waiting
          ) : (
            <Link path={inVote(call, `/remplacer/${id}`)}>{t.confirm}</Link>
          ),
        ])}
      />
    </div>
  );
};

/** A lost letter is replaced by two members of the bureau: one makes and prints another, one confirms. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const loaded = await load(call);
    if (!loaded.ok) return failurePage(call, loaded.error);
    const data = loaded.value;
    const { channels, codes, status } = data.vote;
    const running = status === "planned" || status === "open";
    const possible = channels !== "paper" && codes !== null && running;
    return renderPage(
      call.c,
      (page) => ({
        ...voteView(page, call, data.quartier.name, ballotTexts(page).lostTitle),
        ...(possible ? { island: "letters" as const } : {}),
      }),
      (page) => {
        const t = ballotTexts(page);
        return (
          <>
            <Notice of={{ remplace: t.confirmed }} />
            <div class="ipt-screen-only">
              <h1 class="govuk-heading-xl">{t.lostTitle}</h1>
              <p class="govuk-body-l">{t.lostLead}</p>
              {channels === "paper" ? <Inset>{t.paperOnly}</Inset> : null}
              {channels !== "paper" && codes === null ? <Inset>{t.noLetters}</Inset> : null}
              {running ? null : <Inset>{t.overFor}</Inset>}
            </div>
            {possible ? (
              <>
                <noscript>
                  <Warning>{t.noScript}</Warning>
                </noscript>
                <Maker call={call} data={data} />
              </>
            ) : null}
            <Asked call={call} data={data} />
          </>
        );
      },
    );
  },
};
