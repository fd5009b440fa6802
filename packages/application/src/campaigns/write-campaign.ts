import type { Campaign } from "@ipt/domain/campaign/campaign.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { replace } from "../ports/changes.ts";
import type { Stored } from "../ports/records.ts";
import type { Change } from "../ports/store.ts";
import type { Current } from "./current.ts";

export const summaryOf = ({ number, stage, status }: Campaign): NonNullable<Quartier["campaign"]> => ({
  number,
  stage,
  status,
});

const quartierWith = (quartier: Stored<Quartier>, campaign: Campaign): Change =>
  replace("quartier", { ...quartier.value, campaign: summaryOf(campaign) }, quartier.revision);

/** Writes a campaign and, when its stage or status moved, the summary that the quartier's lists show. */
export const writeCampaign = (current: Current, campaign: Campaign): Change[] => {
  const before = current.campaign.value;
  const moved = before.stage !== campaign.stage || before.status !== campaign.status;
  return [
    replace("campaign", campaign, current.campaign.revision),
    ...(moved ? [quartierWith(current.quartier, campaign)] : []),
  ];
};
