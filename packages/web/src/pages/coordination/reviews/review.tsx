import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { getReview } from "@ipt/application/reviews/get-review.ts";
import { isCivilDate } from "@ipt/domain/values/civil-date.ts";
import { Button } from "../../../components/button.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { Figures } from "./figures.tsx";
import { reviewTexts } from "./texts.ts";

const AS_OF = "au";

/** The bilan of a quartier at a date: every figure with its numerator, denominator, period, source and status. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const asked = call.c.req.query(AS_OF) ?? "";
    const asOf = isCivilDate(asked) && asked <= call.ctx.today ? asked : call.ctx.today;
    const [found, review] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getReview(call.ctx, { quartier, asOf }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!review.ok) return failurePage(call, review.error);
    const { indicators, launchedOn, notes } = review.value;
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: reviewTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = reviewTexts(page);
        const { date, number } = page.format;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.titleAt(date(asOf))}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <p class="govuk-body">{launchedOn ? t.launched(date(launchedOn)) : t.notLaunched}</p>
            <form method="get" action={page.href(inQuartier(call, "/bilan"))} class="ipt-no-print">
              <div class="govuk-form-group">
                <label class="govuk-label" for="as-of">
                  {t.asOf}
                </label>
                <input
                  class="govuk-input govuk-input--width-10"
                  id="as-of"
                  name={AS_OF}
                  type="date"
                  value={asOf}
                  max={call.ctx.today}
                />
              </div>
              <Button variant="secondary">{t.show}</Button>
            </form>
            <Figures indicators={indicators} />
            {notes.length === 0 ? null : (
              <>
                <h2 class="govuk-heading-m">{t.notes}</h2>
                <ul class="govuk-list govuk-list--bullet">
                  {notes.map(({ value, source }) => (
                    <li>{t.note(t.dwellings, number(value), source)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        );
      },
    );
  },
};
