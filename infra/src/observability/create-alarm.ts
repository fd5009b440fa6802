import { writeAlarmDescription } from "@ipt/contracts/telemetry.ts";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";
import type { AlarmEntry } from "./alarm-list.ts";

export const createAlarm = (
  scope: Construct,
  {
    names,
    entry,
    metric,
    topic,
  }: { readonly names: Names; readonly entry: AlarmEntry; readonly metric: IMetric; readonly topic: Topic },
): Alarm => {
  const [datapointsToAlarm, evaluationPeriods] = entry.outOf ?? [1, 1];
  const alarm = new Alarm(scope, entry.watches, {
    alarmName: `${names.prefix}-${entry.watches}`,
    alarmDescription: writeAlarmDescription(entry),
    metric,
    threshold: entry.threshold,
    datapointsToAlarm,
    evaluationPeriods,
    comparisonOperator: entry.below
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: entry.below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  alarm.addOkAction(new SnsAction(topic));
  return alarm;
};
