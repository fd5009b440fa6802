import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { SigningKeys } from "../credentials/sign-form.ts";

export type SecretSettings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  /** ARN of the secret. */
  readonly secret: string;
};

const KEY_BYTES = 32;

/** A secret's JSON. Throws when it can't be read or is no JSON; its values are in no message. */
export const readSecret = async ({
  region,
  endpoint,
  credentials,
  secret,
}: SecretSettings): Promise<unknown> => {
  const client = new SecretsManagerClient({ region, endpoint, credentials, maxAttempts: 3 });
  const { SecretString = "" } = await client.send(new GetSecretValueCommand({ SecretId: secret }));
  client.destroy();
  try {
    return JSON.parse(SecretString);
  } catch {
    throw new Error("the secret is no JSON");
  }
};

/** A key of 32 bytes; throws, naming it, when it has another length. */
export const keyFrom = (text: string, name: string): Uint8Array => {
  const key = new Uint8Array(Buffer.from(text, "base64url"));
  if (key.length !== KEY_BYTES) throw new Error(`the ${name} must have 32 bytes`);
  return key;
};
