import type { PlanConflict } from "@ipt/domain/planner/calendar.ts";
import { usePage } from "../../../components/page-context.ts";
import { Warning } from "../../../components/warning.tsx";
import { conflictText } from "./conflict-texts.ts";
import { plannerTexts } from "./texts.ts";

/** Everything in a calendar that would not hold, or that it does. */
export const Conflicts = (props: { readonly conflicts: readonly PlanConflict[] }) => {
  const page = usePage();
  const t = plannerTexts(page);
  const { conflicts } = props;
  if (conflicts.length === 0) return <p class="govuk-body">{t.holds}</p>;
  return (
    <>
      <Warning>{t.count(page.format.number(conflicts.length))}</Warning>
      <ul class="govuk-list govuk-list--bullet">
        {conflicts.map((conflict) => (
          <li>{t.about(t.steps[conflict.step], conflictText(page, conflict))}</li>
        ))}
      </ul>
    </>
  );
};
