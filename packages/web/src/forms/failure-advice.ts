import type { FailureCode } from "@ipt/application/kernel/failure.ts";

type Advice = { readonly fr: string; readonly en: string };

/**
 * What to do about a refusal, said to someone in front of a page: only where the advice given to a programmer would
 * not do. `{name}` stands for a detail of the failure; names ending in `Cents` are shown as money.
 */
export const FAILURE_ADVICE: Readonly<Partial<Record<FailureCode, Advice>>> = {
  "invalid-input": {
    fr: "Corrigez ce qui est signalé, puis renvoyez.",
    en: "Correct what is marked, then send again.",
  },
  busy: {
    fr: "Attendez quelques secondes et renvoyez : envoyer deux fois ne compte pas double.",
    en: "Wait a few seconds and send again: sending twice does not count twice.",
  },
  "requirements-missing": {
    fr: "La liste de cette page dit ce qui manque et qui s’en charge.",
    en: "The list on this page says what is missing and who takes care of it.",
  },
  "wrong-stage": {
    fr: "Regardez à quelle étape en est le quartier.",
    en: "See which stage the quartier has reached.",
  },
  "already-voted": {
    fr: "Cherchez le logement : la page dit comment il a voté, et quel jour. Le premier vote enregistré compte.",
    en: "Find the dwelling: the page says how it voted, and on which day. The first vote recorded counts.",
  },
  "over-committed": {
    fr: "Il reste {availableCents} : réduisez le montant ou augmentez le budget.",
    en: "{availableCents} are left: lower the amount or raise the budget.",
  },
  "over-spent": {
    fr: "Il reste {availableCents} sur cette subvention.",
    en: "{availableCents} are left of this grant.",
  },
  "above-ceiling": {
    fr: "Ramenez le prix à {ceilingCents} au plus.",
    en: "Bring the price down to {ceilingCents} at most.",
  },
  "vote-not-open": {
    fr: "Regardez les dates et les heures publiées.",
    en: "See the published dates and times.",
  },
  "gap-unexplained": {
    fr: "Recomptez, ou expliquez l’écart : l’explication figurera au procès-verbal.",
    en: "Count again, or explain the gap: it will stand in the minutes.",
  },
  "clock-backwards": {
    fr: "Choisissez un moment plus tardif que maintenant.",
    en: "Choose a moment later than now.",
  },
};
