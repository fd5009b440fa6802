import { secretFields } from "@ipt/contracts/stored-names.ts";
import * as z from "zod";
import { keyFrom, readSecret, type SecretSettings } from "./read-secret.ts";

/** What signs people in: the key of the cookies under way, and what each provider knows us by. */
export type IdentitySecret = {
  readonly sealingKey: Uint8Array;
  readonly clientSecrets: Readonly<Record<string, string>>;
};

/** Reads the secret. Throws when it can't be read or is not what it should be; its values are in no message. */
export const readIdentitySecret = async (settings: SecretSettings): Promise<IdentitySecret> => {
  const form = z.object({
    [secretFields.sealingKey]: z.base64url(),
    [secretFields.clientSecrets]: z.record(z.string(), z.string()),
  });
  const read = form.safeParse(await readSecret(settings));
  if (!read.success) throw new Error("the identity secret is malformed");
  const { sealingKey, clientSecrets } = read.data;
  return { sealingKey: keyFrom(sealingKey, "sealing key"), clientSecrets };
};
