import { addMonths, type CivilDate } from "../values/civil-date.ts";
import type { AdoptionRule } from "./adoption-rule.ts";

export type WindowCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "opens-before-notification" | "closes-after-window" | "window-cut-short";
      readonly limit: CivilDate;
    };

/**
 * Do the voting dates respect the delay that runs from receipt of the individual notification? Every tenant must
 * be notified when the vote opens; under `at-most` the last ballot comes within the delay of the *first* tenant
 * notified; under `whole` the *last* tenant notified keeps the whole delay (article 42, loi n° 86-1290).
 */
export const checkLegalWindow = (
  rule: AdoptionRule,
  notified: { readonly firstReceivedOn: CivilDate; readonly lastReceivedOn: CivilDate },
  vote: { readonly opensOn: CivilDate; readonly closesOn: CivilDate },
): WindowCheck => {
  if (vote.opensOn < notified.lastReceivedOn) {
    return { ok: false, code: "opens-before-notification", limit: notified.lastReceivedOn };
  }
  if (rule.windowMonths === null || rule.window === "none") return { ok: true };
  const end = addMonths(notified.firstReceivedOn, rule.windowMonths);
  if (rule.window === "at-most" && vote.closesOn > end) {
    return { ok: false, code: "closes-after-window", limit: end };
  }
  const whole = addMonths(notified.lastReceivedOn, rule.windowMonths);
  if (rule.window === "whole" && vote.closesOn < whole) {
    return { ok: false, code: "window-cut-short", limit: whole };
  }
  return { ok: true };
};
