import type { Budget } from "../budget/budget.ts";
import type { Campaign } from "../campaign/campaign.ts";
import type { InformationAction } from "../campaign/information-action.ts";
import type { Meeting } from "../campaign/meeting.ts";
import type { Notification } from "../campaign/notification.ts";
import type { Convention } from "../convention/convention.ts";
import type { Launch } from "../launch/launch.ts";
import type { Partner } from "../partner/partner.ts";
import type { Quartier } from "../quartier/quartier.ts";
import type { Register } from "../register/dwelling.ts";
import type { CivilDate } from "../values/civil-date.ts";
import type { Minutes } from "../vote/minutes.ts";
import type { Vote } from "../vote/vote.ts";

/** Everything a gate looks at, loaded once. Requirements are pure functions over it. */
export type Facts = {
  /** Today in the territory's calendar. */
  readonly today: CivilDate;
  readonly quartier: Quartier;
  readonly campaign: Campaign;
  readonly partners: readonly Partner[];
  readonly conventions: readonly Convention[];
  readonly budgets: readonly Budget[];
  readonly meetings: readonly Meeting[];
  readonly actions: readonly InformationAction[];
  readonly notification: Notification | null;
  readonly register: Register | null;
  readonly vote: Vote | null;
  readonly minutes: Minutes | null;
  readonly launches: readonly Launch[];
  /** First and last day of what accompaniment recorded, and whether the active contracts are known. */
  readonly records: {
    readonly first: CivilDate;
    readonly last: CivilDate;
    readonly contractsKnown: boolean;
  } | null;
};
