/**
 * Names shared by code, local runtime and infrastructure. Plain constants: this file imports nothing, so that
 * a Lambda bundle and a CDK stack can both read it.
 */

/** Everything but the ballots: one table on demand, no secondary index. */
export const mainTable = {
  name: "internet-pour-tous",
  partitionKey: "pk",
  sortKey: "sk",
  /** Epoch seconds; DynamoDB removes the item some time after that instant. */
  expiryAttribute: "expiresAt",
  billingMode: "PAY_PER_REQUEST",
  streamViewType: "NEW_AND_OLD_IMAGES",
} as const;

/** The ballots: another key, another role, no stream and no expiry, so that nothing dates a ballot. */
export const urnTable = {
  name: "internet-pour-tous-urn",
  partitionKey: "pk",
  sortKey: "sk",
  billingMode: "PAY_PER_REQUEST",
} as const;
