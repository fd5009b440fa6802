import type { Webhooks } from "@ipt/application/ports/webhooks.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { webhookSecretField } from "@ipt/contracts/stored-names.ts";
import { endpointOf } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { remember } from "../system/remember.ts";
import { readKey } from "./read-secret.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;

/** Secrets of webhooks: their key is asked for with the first one, and remembered as long as the environment lives. */
export const webhookSecrets = ({ region, environment, credentials }: Started, secret: string): Webhooks => {
  const endpoint = endpointOf(environment, "secretsmanager", region);
  const key = remember(Number.POSITIVE_INFINITY, Date.now, () =>
    readKey({ region, endpoint, credentials, secret }, webhookSecretField),
  );
  return {
    local: false,
    secretOf: async (of) => {
      const { derivedSecrets } = await import("@ipt/api/webhooks/secret.ts");
      return derivedSecrets(key, { local: false }).secretOf(of);
    },
  };
};
