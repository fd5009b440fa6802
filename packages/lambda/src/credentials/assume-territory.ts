import { territoryTag } from "@ipt/contracts/deployment.ts";
import type { Posted, PostForm } from "./post-form.ts";
import { type SigningKeys, signForm } from "./sign-form.ts";

/** Credentials that open one territory, until `expiration`. */
export type TerritoryCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
};

type Settings = {
  readonly endpoint: string;
  readonly region: string;
  readonly role: string;
  readonly functionName: string;
  /** The function's own. */
  readonly keys: SigningKeys;
  readonly post: PostForm;
  readonly now: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** Why a role could not be taken: the service's code, such as `AccessDenied`, and the answer's status. */
export class AssumeRoleError extends Error {
  override readonly name = "AssumeRoleError";
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number) {
    super(`${code} (${status})`);
    this.code = code;
    this.status = status;
  }
}

/** The longest that a role taken by another role may last. */
const SESSION_SECONDS = 3600;
const MOST_NAME = 64;
const MOST_TRIES = 3;
const PAUSE_MS = 50;

const element = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];

const credentialsIn = ({ status, body }: Posted): TerritoryCredentials => {
  if (status !== 200) throw new AssumeRoleError(element(body, "Code") ?? "Unknown", status);
  const accessKeyId = element(body, "AccessKeyId");
  const secretAccessKey = element(body, "SecretAccessKey");
  const sessionToken = element(body, "SessionToken");
  const expiration = new Date(element(body, "Expiration") ?? "");
  if (!accessKeyId || !secretAccessKey || !sessionToken || Number.isNaN(expiration.getTime())) {
    throw new AssumeRoleError("IncompleteAnswer", status);
  }
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
};

const isTransient = (error: unknown): boolean =>
  !(error instanceof AssumeRoleError) ||
  error.status >= 500 ||
  /^(?:Throttling|RequestLimit)/.test(error.code);

const formOf = (territory: string, { role, functionName }: Settings): string =>
  new URLSearchParams({
    Action: "AssumeRole",
    Version: "2011-06-15",
    RoleArn: role,
    RoleSessionName: `${functionName}@${territory}`.slice(0, MOST_NAME),
    DurationSeconds: String(SESSION_SECONDS),
    "Tags.member.1.Key": territoryTag,
    "Tags.member.1.Value": territory,
  }).toString();

/**
 * Takes the role whose policies read the tag `territory`. The tag is the whole of the isolation: the caller gives an
 * id it has parsed, and the role's trust policy refuses a session without it. Three tries when the service is busy
 * or silent; throws `AssumeRoleError` when it refuses.
 */
export const assumeTerritory = async (
  settings: Settings,
  territory: string,
): Promise<TerritoryCredentials> => {
  const url = new URL("/", settings.endpoint);
  const body = formOf(territory, settings);
  for (let attempt = 1; ; attempt += 1) {
    const { region, keys, now } = settings;
    const headers = signForm(keys, { host: url.host, region, service: "sts", body, at: now() });
    try {
      return credentialsIn(await settings.post(url, headers, body));
    } catch (error) {
      if (attempt === MOST_TRIES || !isTransient(error)) throw error;
      await settings.pause(PAUSE_MS * 2 ** attempt);
    }
  }
};
