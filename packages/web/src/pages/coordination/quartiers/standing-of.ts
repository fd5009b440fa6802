import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Page } from "../../../components/page-context.ts";
import { boardTexts } from "../board/texts.ts";
import { quartierTexts } from "./texts.ts";

/** Where a quartier stands, in a few words: its campaign's stage, or what is known of one that has none here. */
export const standingOf = (
  page: Page,
  campaign: Quartier["campaign"],
  milestones: Quartier["milestones"],
): string => {
  if (campaign) return page.t.stages.names[campaign.stage];
  return milestones.length > 0 ? boardTexts(page).before : quartierTexts(page).notStarted;
};
