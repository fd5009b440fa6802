import { REQUIREMENTS, responsibleText } from "@ipt/contracts/problems/requirements.ts";
import type { RequirementAnswer, RequirementId } from "@ipt/domain/playbook/requirement-answer.ts";
import type { Page } from "../../../components/page-context.ts";
import type { Task } from "../../../components/task-list.tsx";
import { staffLanguageOf } from "../../../i18n/language.ts";
import { missingText } from "./missing-texts.ts";
import { quartierTexts } from "./texts.ts";

/** Where each requirement is worked on, below the territory's space or below the quartier's. */
const PLACES: Readonly<Record<RequirementId, { readonly of: "space" | "quartier"; readonly path: string }>> =
  {
    "service-convention": { of: "space", path: "/conventions" },
    "partnership-convention": { of: "space", path: "/conventions" },
    "budget-of-the-year": { of: "space", path: "/budgets" },
    "partner-meeting": { of: "quartier", path: "/reunions" },
    "public-meeting": { of: "quartier", path: "/reunions" },
    "three-kinds-of-information": { of: "quartier", path: "/information" },
    "information-period": { of: "quartier", path: "/information" },
    "register-frozen": { of: "quartier", path: "/registre" },
    "individual-notification": { of: "quartier", path: "/notification" },
    "vote-planned": { of: "quartier", path: "/vote" },
    "bureau-named": { of: "quartier", path: "/vote" },
    "legal-window": { of: "quartier", path: "/vote" },
    "convention-outlives-vote": { of: "space", path: "/conventions" },
    "minutes-sealed": { of: "quartier", path: "/vote" },
    "vote-adopted": { of: "quartier", path: "/vote" },
    "price-as-voted": { of: "space", path: "/conventions" },
    "two-launch-half-days": { of: "quartier", path: "/lancements" },
    "a-month-of-data": { of: "quartier", path: "/accompagnement" },
    "figures-sourced": { of: "quartier", path: "/accompagnement" },
  };

export type Bases = { readonly space: string; readonly quartier: string };

/** What a requirement asks for, in the page's language. */
export const requirementLabel = (page: Page, id: RequirementId): string =>
  REQUIREMENTS[id].label[staffLanguageOf(page.language)];

export const requirementPlace = (bases: Bases, id: RequirementId): string =>
  bases[PLACES[id].of] + PLACES[id].path;

const STATUSES = { met: "done", missing: "todo", derogated: "derogated" } as const;

/** One requirement of the next gate as a task: what is missing exactly, and who takes care of it. */
export const requirementTask = (page: Page, bases: Bases, answer: RequirementAnswer): Task => {
  const language = staffLanguageOf(page.language);
  const t = quartierTexts(page);
  const base = { title: requirementLabel(page, answer.id), path: requirementPlace(bases, answer.id) };
  if (answer.status === "met") return { ...base, status: "done" };
  if (answer.derogation) return { ...base, status: STATUSES[answer.status], hint: answer.derogation.reason };
  return {
    ...base,
    status: STATUSES[answer.status],
    hint: (
      <>
        {missingText(page, answer) ?? REQUIREMENTS[answer.id].todo[language]}
        <br />
        {t.who(responsibleText(answer.responsible)[language])}
      </>
    ),
  };
};
