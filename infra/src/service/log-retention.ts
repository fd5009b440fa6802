import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { LogDays } from "../environment.ts";

const RETENTION: { readonly [D in LogDays]: RetentionDays } = {
  7: RetentionDays.ONE_WEEK,
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
};

export const retentionOf = (days: LogDays): RetentionDays => RETENTION[days];
