import type { PlanConflict } from "@ipt/domain/planner/calendar.ts";
import { HOLIDAYS, type Holiday } from "@ipt/domain/planner/holidays.ts";
import type { Page } from "../../../components/page-context.ts";
import { staffTexts } from "../../../i18n/texts.ts";

type Details = {
  readonly date: (name: string) => string;
  readonly count: (name: string) => string;
  readonly holiday: string;
};

const holidaysFr: Readonly<Record<Holiday, string>> = {
  "new-year": "jour de l'An",
  "good-friday": "Vendredi saint",
  "easter-monday": "lundi de Pâques",
  "labour-day": "fête du Travail",
  "victory-1945": "victoire de 1945",
  ascension: "Ascension",
  "whit-monday": "lundi de Pentecôte",
  "bastille-day": "fête nationale",
  assumption: "Assomption",
  "all-saints": "Toussaint",
  "armistice-1918": "armistice de 1918",
  christmas: "Noël",
  "saint-stephen": "Saint-Étienne",
  "abolition-of-slavery": "abolition de l'esclavage",
};
const holidaysEn: Readonly<Record<Holiday, string>> = {
  "new-year": "New Year’s Day",
  "good-friday": "Good Friday",
  "easter-monday": "Easter Monday",
  "labour-day": "Labour Day",
  "victory-1945": "Victory in 1945",
  ascension: "Ascension",
  "whit-monday": "Whit Monday",
  "bastille-day": "Bastille Day",
  assumption: "Assumption",
  "all-saints": "All Saints",
  "armistice-1918": "Armistice of 1918",
  christmas: "Christmas",
  "saint-stephen": "Saint Stephen",
  "abolition-of-slavery": "Abolition of slavery",
};

type Say = (details: Details) => string;
type Words = {
  readonly holidays: Readonly<Record<Holiday, string>>;
  readonly conflicts: Readonly<Record<PlanConflict["code"], Say>>;
};

const fr: Words = {
  holidays: holidaysFr,
  conflicts: {
    "in-the-past": ({ date }) => `Le ${date("on")} est passé.`,
    "on-a-holiday": ({ date, holiday }) => `Le ${date("on")} est férié (${holiday}).`,
    "on-a-sunday": ({ date }) => `Le ${date("on")} est un dimanche.`,
    "not-a-working-day": ({ date }) => `Le ${date("on")} n'est pas un jour ouvré.`,
    "out-of-order": ({ date }) => `Avant l'étape précédente, qui va jusqu'au ${date("after")}.`,
    "information-too-short": ({ count }) =>
      `${count("days")} jours d'information avant le vote : il en faut ${count("needed")}. Un délai plus court demande une dérogation motivée.`,
    "outside-legal-window": ({ date }) =>
      `Le vote se termine le ${date("closes")} ; la loi le veut au plus tard le ${date("until")}, deux mois après la notification.`,
    "launches-too-close": ({ count }) =>
      `${count("days")} jours entre les deux demi-journées : il en faut au moins ${count("min")}.`,
    "launches-too-far": ({ count }) =>
      `${count("days")} jours entre les deux demi-journées : ${count("max")} au plus.`,
  },
};
const en: Words = {
  holidays: holidaysEn,
  conflicts: {
    "in-the-past": ({ date }) => `${date("on")} has passed.`,
    "on-a-holiday": ({ date, holiday }) => `${date("on")} is a public holiday (${holiday}).`,
    "on-a-sunday": ({ date }) => `${date("on")} is a Sunday.`,
    "not-a-working-day": ({ date }) => `${date("on")} is not a working day.`,
    "out-of-order": ({ date }) => `Before the previous step, which lasts until ${date("after")}.`,
    "information-too-short": ({ count }) =>
      `${count("days")} days of information before the vote: ${count("needed")} are needed. A shorter time asks for a derogation with its reason.`,
    "outside-legal-window": ({ date }) =>
      `The vote ends on ${date("closes")}; by law it must by ${date("until")}, two months after the notification.`,
    "launches-too-close": ({ count }) =>
      `${count("days")} days between the two half-days: at least ${count("min")} are needed.`,
    "launches-too-far": ({ count }) =>
      `${count("days")} days between the two half-days: ${count("max")} at most.`,
  },
};

const conflictTexts = staffTexts(fr, en);

/** What would not hold, and what it is measured against, in one sentence. */
export const conflictText = (page: Page, { code, details }: PlanConflict): string => {
  const t = conflictTexts(page);
  const holiday = HOLIDAYS.find((one) => one === details["holiday"]);
  return t.conflicts[code]({
    date: (name) => page.format.date(String(details[name])),
    count: (name) => page.format.number(Number(details[name])),
    holiday: holiday ? t.holidays[holiday] : "",
  });
};
