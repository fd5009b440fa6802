import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";

/** The longest that DynamoDB keeps. */
const RECOVERY_DAYS = 35;

const attribute = (name: string) => ({ name, type: AttributeType.STRING });

/** Kept whatever happens to the stack, protected from deletion, and restorable to any second of 35 days. */
const kept = {
  billing: Billing.onDemand(),
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
  pointInTimeRecoverySpecification: {
    pointInTimeRecoveryEnabled: true,
    recoveryPeriodInDays: RECOVERY_DAYS,
  },
};

export const createMainTable = (scope: Construct, names: Names, key: IKey): TableV2 =>
  new TableV2(scope, "MainTable", {
    ...kept,
    tableName: names.mainTable,
    partitionKey: attribute(mainTable.partitionKey),
    sortKey: attribute(mainTable.sortKey),
    timeToLiveAttribute: mainTable.expiryAttribute,
    dynamoStream: StreamViewType[mainTable.streamViewType],
    encryption: TableEncryptionV2.customerManagedKey(key),
  });

/** No stream and no expiry attribute: nothing that would date a ballot. */
export const createUrnTable = (scope: Construct, names: Names, key: IKey): TableV2 =>
  new TableV2(scope, "UrnTable", {
    ...kept,
    tableName: names.urnTable,
    partitionKey: attribute(urnTable.partitionKey),
    sortKey: attribute(urnTable.sortKey),
    encryption: TableEncryptionV2.customerManagedKey(key),
  });
