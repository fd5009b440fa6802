import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { secretFields } from "@ipt/contracts/deployment.ts";
import * as z from "zod";
import type { SigningKeys } from "../credentials/sign-form.ts";

/** What signs people in: the key of the cookies under way, and what each provider knows us by. */
export type IdentitySecret = {
  readonly sealingKey: Uint8Array;
  readonly clientSecrets: Readonly<Record<string, string>>;
};

type Settings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  readonly secret: string;
};

const KEY_BYTES = 32;

/** Reads the secret. Throws when it can't be read or is not what it should be; its values are in no message. */
export const readIdentitySecret = async ({
  region,
  endpoint,
  credentials,
  secret,
}: Settings): Promise<IdentitySecret> => {
  const client = new SecretsManagerClient({ region, endpoint, credentials, maxAttempts: 3 });
  const { SecretString = "" } = await client.send(new GetSecretValueCommand({ SecretId: secret }));
  client.destroy();
  const form = z.object({
    [secretFields.sealingKey]: z.base64url(),
    [secretFields.clientSecrets]: z.record(z.string(), z.string()),
  });
  const read = form.safeParse(JSON.parse(SecretString));
  if (!read.success) throw new Error("the identity secret is malformed");
  const { sealingKey, clientSecrets } = read.data;
  const key = new Uint8Array(Buffer.from(sealingKey, "base64url"));
  if (key.length !== KEY_BYTES) throw new Error("the sealing key must have 32 bytes");
  return { sealingKey: key, clientSecrets };
};
