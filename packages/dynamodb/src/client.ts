import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

export type ClientSettings = Pick<DynamoDBClientConfig, "endpoint" | "region" | "credentials">;

/**
 * A client that gives up in time: 1 s to connect, 3 s to be answered, three tries. One per set of credentials, kept
 * as long as they last.
 */
export const openClient = (settings: ClientSettings = {}): DynamoDBClient =>
  new DynamoDBClient({
    ...settings,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: 3000,
      // Without it the library only logs a late answer and goes on waiting.
      throwOnRequestTimeout: true,
    },
  });
