import { ButtonGroup } from "../../../components/button-group.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Tag, type Tone } from "../../../components/tag.tsx";
import { Warning } from "../../../components/warning.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import { Gaps } from "../../vote/parts.tsx";
import { apiOf } from "./online/online-vote.ts";
import { voteTexts } from "./texts.ts";

/** What the desk is told when the network drops, or nothing was typed; shown by the page's script. */
export const DeskNotices = () => {
  const t = voteTexts(usePage());
  return (
    <>
      {(
        [
          ["offline", t.offline],
          ["empty", t.noDwelling],
        ] as const
      ).map(([name, text]) => (
        <div role="alert" data-desk-notice={name} hidden>
          <Warning>{text}</Warning>
        </div>
      ))}
    </>
  );
};

const TONES = {
  waiting: "warn",
  recorded: "good",
  "voted-online": "bad",
  "voted-paper": "bad",
  closed: "bad",
  refused: "bad",
  left: "neutral",
} as const satisfies Record<string, Tone>;
const STATES = [
  "waiting",
  "recorded",
  "voted-online",
  "voted-paper",
  "closed",
  "refused",
  "left",
] as const satisfies readonly (keyof typeof TONES)[];

/** Where each tap of this device stands. A mark counts once the register answered, never before. */
export const DeskMarks = ({ call }: { readonly call: TerritoryCall }) => {
  const t = voteTexts(usePage());
  return (
    <section data-desk data-api={apiOf(call)} data-zone={call.territory.timezone} hidden>
      <h2 class="govuk-heading-m">{t.deskMarks}</h2>
      <ul class="govuk-list ipt-desk-marks" data-marks aria-live="polite" />
      {STATES.map((state) => (
        <template data-mark={state}>
          <li>
            <Tag tone={TONES[state]}>{t.markStates[state].tag}</Tag>
            <p class="govuk-body">
              <Gaps text={t.markStates[state].text} />
            </p>
            {state === "waiting" ? (
              <ButtonGroup>
                <button type="button" class="govuk-button govuk-button--secondary" data-desk-act="again">
                  {t.again}
                </button>
                <button type="button" class="govuk-button govuk-button--secondary" data-desk-act="leave">
                  {t.left}
                </button>
              </ButtonGroup>
            ) : null}
          </li>
        </template>
      ))}
    </section>
  );
};
