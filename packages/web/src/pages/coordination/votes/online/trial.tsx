import { ButtonLink } from "../../../../components/button-link.tsx";
import { renderPage } from "../../../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../../../routes/call.ts";
import { failurePage } from "../../../errors/failure.tsx";
import { Act, Gaps, Region } from "../../../vote/parts.tsx";
import { inVote, voteView } from "../in-vote.ts";
import { voteTexts } from "../texts.ts";
import { apiOf, loadOnline } from "./online-vote.ts";
import { Panel, Working } from "./panel.tsx";
import { onlineWords } from "./words.ts";

const CHOICES = ["for", "against", "blank"] as const;
const OFFERED = { for: "2", against: "1", blank: "1" } as const;

/** Test ballots before the sealing, cast and counted by the bureau itself. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadOnline(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { name, ballot } = shown.value;
    return renderPage(
      call.c,
      (page) => ({ ...voteView(page, call, name, onlineWords(page).trial.title), island: "bureau" }),
      (page) => {
        const t = onlineWords(page).trial;
        const v = voteTexts(page);
        const back = <ButtonLink path={inVote(call, "/scellement")}>{t.back}</ButtonLink>;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <Panel
              name="trial"
              given={{ api: apiOf(call), ballot }}
              complaints={{ "nothing-to-cast": t.nothing }}
            >
              <Region name="start" title={t.how}>
                {CHOICES.map((choice) => (
                  <div class="govuk-form-group">
                    <label class="govuk-label" for={`trial-${choice}`}>
                      {v[choice]}
                    </label>
                    <input
                      class="govuk-input govuk-input--width-3"
                      id={`trial-${choice}`}
                      name={`trial-${choice}`}
                      type="text"
                      inputmode="numeric"
                      value={OFFERED[choice]}
                    />
                  </div>
                ))}
                <Act event="rehearse">{t.run}</Act>
              </Region>
              <Working name="casting" title={t.casting} text={t.castingBody} />
              <Region name="right" title={t.rightTitle}>
                <p class="govuk-body-l">
                  <Gaps text={t.right} />
                </p>
                {back}
              </Region>
              <Region name="wrong" title={t.wrongTitle}>
                <p class="govuk-body-l">
                  <Gaps text={t.wrong} />
                </p>
              </Region>
            </Panel>
          </>
        );
      },
    );
  },
};
