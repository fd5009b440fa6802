import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const SigningKey = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  use: z.literal("sig"),
  alg: z.literal("ES256"),
});

const IdentityKeys = z.object({
  signing: SigningKey,
  /** Signs the provider's own cookies. */
  cookies: z.string(),
  clientSecret: z.string(),
});
export type IdentityKeys = z.infer<typeof IdentityKeys>;

const makeKeys = (randomBytes: (count: number) => Uint8Array): IdentityKeys => {
  const secret = (): string => Buffer.from(randomBytes(32)).toString("base64url");
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signing = {
    ...privateKey.export({ format: "jwk" }),
    kid: secret().slice(0, 12),
    use: "sig",
    alg: "ES256",
  };
  return IdentityKeys.parse({ signing, cookies: secret(), clientSecret: secret() });
};

/** Keys of the local identity provider, made once and kept in the data folder, readable by their owner only. */
export const identityKeys = (dataDir: string, randomBytes: (count: number) => Uint8Array): IdentityKeys => {
  const file = join(dataDir, "identity-keys.json");
  if (existsSync(file)) return IdentityKeys.parse(JSON.parse(readFileSync(file, "utf8")));
  const keys = makeKeys(randomBytes);
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
};
