import { postForm } from "../credentials/post-form.ts";
import { type SigningKeys, signForm } from "../credentials/sign-form.ts";
import { systemNow } from "../system/system.ts";

export type SecretSettings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  /** ARN of the secret. */
  readonly secret: string;
};

const KEY_BYTES = 32;
const MOST_TRIES = 3;

const stringIn = (json: string, name: string): string => {
  const parsed: unknown = JSON.parse(json);
  const text: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, name) : undefined;
  return typeof text === "string" ? text : "";
};

/** The service's answer, tried again when it is busy or silent. Throws with its status, and no word of what it said. */
const askFor = async ({ region, endpoint, credentials, secret }: SecretSettings): Promise<string> => {
  const url = new URL("/", endpoint);
  const target = "secretsmanager.GetSecretValue";
  const body = JSON.stringify({ SecretId: secret });
  for (let attempt = 1; ; attempt += 1) {
    const named = { host: url.host, region, service: "secretsmanager", body, target, at: systemNow() };
    const answer = await postForm(url, signForm(credentials, named), body).catch(() => null);
    if (answer?.status === 200) return stringIn(answer.body, "SecretString");
    const refused = answer !== null && answer.status < 500 && answer.status !== 429;
    if (refused || attempt === MOST_TRIES)
      throw new Error(`the secret can't be read (${answer?.status ?? "silence"})`);
  }
};

/** A secret's JSON. Throws when it can't be read or is no JSON; its values are in no message. */
export const readSecret = async (settings: SecretSettings): Promise<unknown> => {
  const text = await askFor(settings);
  try {
    return JSON.parse(text);
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

/** The key that a secret holds in one field. Throws when it can't be read or is not what it should be. */
export const readKey = async (settings: SecretSettings, field: string): Promise<Uint8Array> => {
  const secret = await readSecret(settings);
  const text: unknown =
    typeof secret === "object" && secret !== null ? Reflect.get(secret, field) : undefined;
  if (typeof text !== "string") throw new Error(`the secret has no ${field}`);
  return keyFrom(text, field);
};
