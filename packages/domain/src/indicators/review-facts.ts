import type { Statement } from "../accompaniment/statement.ts";
import type { Subscription } from "../accompaniment/subscription.ts";
import type { Budget } from "../budget/budget.ts";
import type { Campaign } from "../campaign/campaign.ts";
import type { InformationAction } from "../campaign/information-action.ts";
import type { Meeting } from "../campaign/meeting.ts";
import type { Convention } from "../convention/convention.ts";
import type { Launch } from "../launch/launch.ts";
import type { Quartier } from "../quartier/quartier.ts";
import type { Register } from "../register/dwelling.ts";
import type { CivilDate } from "../values/civil-date.ts";
import type { Minutes } from "../vote/minutes.ts";
import type { Tally } from "./tally.ts";

/** Everything a review derives its figures from. Records later than `asOf` are left out. */
export type ReviewFacts = {
  readonly asOf: CivilDate;
  /** The territory's: a vote is dated by the day its tenants lived. */
  readonly timezone: string;
  readonly quartier: Quartier;
  readonly campaign: Campaign | null;
  readonly register: Register | null;
  readonly minutes: Minutes | null;
  readonly meetings: readonly Meeting[];
  readonly actions: readonly InformationAction[];
  readonly launches: readonly Launch[];
  readonly conventions: readonly Convention[];
  readonly budgets: readonly Budget[];
  readonly statements: readonly Statement[];
  readonly subscriptions: readonly Subscription[];
  readonly tallies: readonly Tally[];
};
