import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";

/** The engine checks no signature; without fixed values the SDK would look for credentials on the machine. */
const local = (endpoint: string) => ({
  endpoint,
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});

export const engineClient = (endpoint: string): DynamoDBClient => new DynamoDBClient(local(endpoint));

export const engineStreamsClient = (endpoint: string): DynamoDBStreamsClient =>
  new DynamoDBStreamsClient(local(endpoint));
