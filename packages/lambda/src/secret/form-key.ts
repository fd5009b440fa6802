import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { formSecretField } from "@ipt/contracts/stored-names.ts";
import { endpointOf } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { remember } from "../system/remember.ts";
import { readKey } from "./read-secret.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;

/** The key that signs forms and names sources, asked for once and remembered as long as the execution environment lives. */
export const formKeyOf = (
  { region, environment, credentials }: Started,
  secret: string,
): (() => Promise<Uint8Array>) => {
  const endpoint = endpointOf(environment, "secretsmanager", region);
  return remember(Number.POSITIVE_INFINITY, Date.now, () =>
    readKey({ region, endpoint, credentials, secret }, formSecretField),
  );
};
