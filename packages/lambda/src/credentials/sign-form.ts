import { createHash, createHmac } from "node:crypto";

export type SigningKeys = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

type Form = {
  readonly host: string;
  readonly region: string;
  readonly service: string;
  readonly body: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Operation of a service that speaks JSON, `secretsmanager.GetSecretValue`; absent for a form. */
  readonly target?: string;
};

const FORM = "application/x-www-form-urlencoded; charset=utf-8";
const JSON_BODY = "application/x-amz-json-1.1";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/**
 * Headers of `POST /` with a form or with JSON, signed by AWS Signature Version 4: what the SDK's client sends for the few calls
 * that cold requests make, without its weight. The tests hold it to the SDK's signer.
 */
export const signForm = (
  { accessKeyId, secretAccessKey, sessionToken }: SigningKeys,
  { host, region, service, body, at, target }: Form,
): Readonly<Record<string, string>> => {
  const stamp = at.replaceAll(/[-:]|\.\d+/g, "");
  const day = stamp.slice(0, 8);
  const headers: Record<string, string> = {
    "content-type": target === undefined ? FORM : JSON_BODY,
    host,
    "x-amz-content-sha256": sha256(body),
    "x-amz-date": stamp,
    ...(sessionToken === undefined ? {} : { "x-amz-security-token": sessionToken }),
    ...(target === undefined ? {} : { "x-amz-target": target }),
  };
  const names = Object.keys(headers).sort();
  const signed = names.join(";");
  const canonical = [
    "POST",
    "/",
    "",
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    signed,
    sha256(body),
  ].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [region, service, "aws4_request"].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    hmac(`AWS4${secretAccessKey}`, day),
  );
  const signature = hmac(key, ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n")).toString(
    "hex",
  );
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  };
};
