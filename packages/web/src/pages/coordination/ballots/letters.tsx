import { ButtonLink } from "../../../components/button-link.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Warning } from "../../../components/warning.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { Act, Gaps, Region } from "../../vote/parts.tsx";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { inVote, voteView } from "../votes/in-vote.ts";
import { LetterModel, letterData } from "./letter-model.tsx";
import { type LettersData, loadLetters } from "./load-letters.ts";
import { ballotTexts } from "./texts.ts";

type Props = { readonly call: TerritoryCall; readonly data: LettersData };

/** Why no codes can be made now, if so. */
const Obstacle = ({ call, data }: Props) => {
  const t = ballotTexts(usePage());
  const { vote, register } = data;
  if (vote.channels === "paper") return <Inset>{t.paperOnly}</Inset>;
  if (vote.status !== "planned") return <Inset>{t.tooLate}</Inset>;
  if (register?.frozenAt) return null;
  return (
    <>
      <Inset>{t.notFrozen}</Inset>
      <Link path={inQuartier(call, "/registre")}>{t.toRegister}</Link>
    </>
  );
};

const Standing = ({ data }: { readonly data: LettersData }) => {
  const page = usePage();
  const t = ballotTexts(page);
  const { number, dateTime } = page.format;
  const { vote, register, phones } = data;
  const { codes } = vote;
  return (
    <SummaryList
      rows={[
        { key: t.concerned, value: register ? number(register.concerned) : "–" },
        { key: t.codes, value: codes ? t.codesOf(number(codes.dwellings), dateTime(codes.at)) : t.noCodes },
        ...(codes && codes.replaced > 0 ? [{ key: t.replaced, value: number(codes.replaced) }] : []),
        {
          key: t.helpTitle,
          value: phones.length === 0 ? t.noHelp : page.format.list(phones.map(({ phone }) => phone)),
        },
      ]}
    />
  );
};

const Done = ({
  name,
  body,
  print,
}: {
  readonly name: string;
  readonly body: string;
  readonly print: boolean;
}) => {
  const t = ballotTexts(usePage());
  return (
    <section data-screen={name} hidden>
      <h2 class="govuk-heading-l" tabindex={-1}>
        <Gaps text={t.doneTitle} />
      </h2>
      <Warning>{body}</Warning>
      <div class="govuk-button-group">
        {print ? <Act event="print">{t.print}</Act> : null}
        <Act event="save" secondary={print}>
          {t.save}
        </Act>
      </div>
      <p class="govuk-body">{t.saveHint}</p>
      <Act event="forget" secondary>
        {t.forget}
      </Act>
      <h2 class="govuk-heading-m">{t.preview}</h2>
    </section>
  );
};

const Maker = ({ call, data }: Props) => {
  const page = usePage();
  const t = ballotTexts(page);
  const { vote } = data;
  return (
    <div
      data-landlord
      {...letterData(call, data, page.baseUrl)}
      data-file={`${vote.quartier}-${vote.id}`}
      data-columns={t.columns}
      hidden
    >
      <div class="ipt-screen-only">
        <Region name="ready" title={t.ready}>
          <Standing data={data} />
          <ul class="govuk-list govuk-list--bullet">
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ul>
          {vote.codes ? <Warning>{t.again}</Warning> : null}
          <Act event="make">{vote.codes ? t.remake : t.make}</Act>
        </Region>
        <Region name="working" title={t.workingTitle}>
          <progress class="ipt-progress" max="1" value="0" aria-label={t.workingTitle} />
          <p class="govuk-body">
            <Gaps text={t.workingBody} />
          </p>
        </Region>
        <Region name="sending" title={t.sendingTitle}>
          <p class="govuk-body">{t.sendingBody}</p>
        </Region>
        <Done name="done" body={t.doneBody} print />
        <Done name="done-many" body={t.manyBody} print={false} />
        <Region name="forgotten" title={t.forgottenTitle}>
          <p class="govuk-body">{t.forgottenBody}</p>
          <ButtonLink path={inVote(call)}>{t.back}</ButtonLink>
        </Region>
        <Region name="outage" title={t.outageTitle}>
          <p class="govuk-body">{t.outageBody}</p>
          <Act event="make">{t.retry}</Act>
        </Region>
        <Region name="refused" title={t.refusedTitle}>
          <p class="govuk-body">
            <Gaps text="{words}" />
          </p>
          <Act event="make">{t.retry}</Act>
        </Region>
      </div>
      <LetterModel call={call} data={data} />
      <div class="ipt-letters" data-letters />
    </div>
  );
};

/** Codes and letters of an online vote, made in the landlord's browser. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const loaded = await loadLetters(call);
    if (!loaded.ok) return failurePage(call, loaded.error);
    const data = loaded.value;
    const { vote, register } = data;
    const possible = vote.channels !== "paper" && vote.status === "planned" && register?.frozenAt;
    return renderPage(
      call.c,
      (page) => ({
        ...voteView(page, call, data.quartier.name, ballotTexts(page).title),
        ...(possible ? { island: "letters" as const } : {}),
      }),
      (page) => {
        const t = ballotTexts(page);
        return (
          <>
            <div class="ipt-screen-only">
              <h1 class="govuk-heading-xl">{t.title}</h1>
              <p class="govuk-body-l">{t.lead}</p>
              <Obstacle call={call} data={data} />
              {possible ? null : <Standing data={data} />}
            </div>
            {possible ? (
              <>
                <noscript>
                  <Warning>{t.noScript}</Warning>
                  <Standing data={data} />
                </noscript>
                <Maker call={call} data={data} />
              </>
            ) : null}
          </>
        );
      },
    );
  },
};
