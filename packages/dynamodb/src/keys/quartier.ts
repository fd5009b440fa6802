import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import { type Place, padded, type Range } from "../kit/place.ts";

/** A quartier's partition: its campaigns under `C#`, its bulk figures under `S#`. */
const of = (quartier: string): string[] => ["Q", quartier];
const inCampaign = (campaign: number): string[] => ["C", padded(campaign, 3)];

type InQuartier = { readonly quartier: string };
type InCampaign = InQuartier & { readonly campaign: number };

/** One query for everything that a gate looks at. */
export const campaignsCollection = ({ quartier }: InQuartier): Range => ({
  within: of(quartier),
  under: ["C"],
});

export const campaignPlace = ({ quartier, number }: RecordKeys["campaign"]): Place => ({
  within: of(quartier),
  at: ["C", "CAMPAIGN", padded(number, 3)],
});
export const campaigns = ({ quartier }: ListScopes["campaign"]): Range => ({
  within: of(quartier),
  under: ["C", "CAMPAIGN"],
});

const placeIn = ({ quartier, campaign }: InCampaign, ...rest: string[]): Place => ({
  within: of(quartier),
  at: [...inCampaign(campaign), ...rest],
});
const rangeIn = ({ quartier, campaign }: InCampaign, kind: string): Range => ({
  within: of(quartier),
  under: [...inCampaign(campaign), kind],
});

export const meetingPlace = (key: RecordKeys["meeting"]): Place => placeIn(key, "MEETING", key.id);
export const meetings = (scope: ListScopes["meeting"]): Range => rangeIn(scope, "MEETING");
export const informationActionPlace = (key: RecordKeys["informationAction"]): Place =>
  placeIn(key, "ACTION", key.id);
export const informationActions = (scope: ListScopes["informationAction"]): Range => rangeIn(scope, "ACTION");
export const launchPlace = (key: RecordKeys["launch"]): Place => placeIn(key, "LAUNCH", key.id);
export const launches = (scope: ListScopes["launch"]): Range => rangeIn(scope, "LAUNCH");
export const notificationPlace = (key: RecordKeys["notification"]): Place => placeIn(key, "NOTIFICATION");
export const campaignPlanPlace = (key: RecordKeys["campaignPlan"]): Place => placeIn(key, "PLAN");
export const registerPlace = (key: RecordKeys["register"]): Place => placeIn(key, "REGISTER");
export const registerImportPlace = (key: RecordKeys["registerImport"]): Place =>
  placeIn(key, "IMPORT", key.edition);

/** Votes are reached by id alone, hence outside the campaign's number. */
export const votePlace = ({ quartier, id }: RecordKeys["vote"]): Place => ({
  within: of(quartier),
  at: ["C", "VOTE", id],
});
export const votes = ({ quartier }: ListScopes["vote"]): Range => ({
  within: of(quartier),
  under: ["C", "VOTE"],
});
export const minutesPlace = ({ quartier, vote }: RecordKeys["minutes"]): Place => ({
  within: of(quartier),
  at: ["C", "MINUTES", vote],
});

/** One query for everything that a review counts. */
export const figures = ({ quartier }: InQuartier): Range => ({ within: of(quartier), under: ["S"] });
export const statementPlace = ({ quartier, id }: RecordKeys["statement"]): Place => ({
  within: of(quartier),
  at: ["S", "STATEMENT", id],
});
export const statements = ({ quartier }: ListScopes["statement"]): Range => ({
  within: of(quartier),
  under: ["S", "STATEMENT"],
});
export const subscriptionPlace = ({ quartier, id }: RecordKeys["subscription"]): Place => ({
  within: of(quartier),
  at: ["S", "SUBSCRIPTION", id],
});
export const subscriptions = ({ quartier }: ListScopes["subscription"]): Range => ({
  within: of(quartier),
  under: ["S", "SUBSCRIPTION"],
});
export const tallyPlace = ({ quartier, month }: RecordKeys["tally"]): Place => ({
  within: of(quartier),
  at: ["S", "TALLY", month],
});
