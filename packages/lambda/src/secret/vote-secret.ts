import { voteSecretField } from "@ipt/contracts/deployment.ts";
import { keyFrom, readSecret, type SecretSettings } from "./read-secret.ts";

/** The key that encrypts signing keys of votes. Throws when it can't be read or is not what it should be. */
export const readVoteSecret = async (settings: SecretSettings): Promise<Uint8Array> => {
  const secret = await readSecret(settings);
  const text: unknown =
    typeof secret === "object" && secret !== null ? Reflect.get(secret, voteSecretField) : undefined;
  if (typeof text !== "string") throw new Error("the votes' secret is malformed");
  return keyFrom(text, "wrapping key");
};
