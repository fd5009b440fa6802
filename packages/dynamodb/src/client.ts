import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

export type ClientSettings = Pick<
  DynamoDBClientConfig,
  "endpoint" | "region" | "credentials" | "requestHandler"
>;

/** Said here, they are not looked for in files and variables at the first call of each client. */
const SETTLED = {
  defaultsMode: "standard",
  retryMode: "standard",
  accountIdEndpointMode: "disabled",
  authSchemePreference: [],
  endpointDiscoveryEnabledProvider: async () => false,
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: async () => undefined,
} satisfies DynamoDBClientConfig;

/**
 * A client that gives up in time: 1 s to connect, 3 s to be answered, three tries. One per set of credentials, kept
 * as long as they last; several may share the connections of one.
 */
export const openClient = (settings: ClientSettings = {}): DynamoDBClient =>
  new DynamoDBClient({
    ...SETTLED,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: 3000,
      // Without it the library only logs a late answer and goes on waiting.
      throwOnRequestTimeout: true,
    },
    ...settings,
  });
