import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { KeyVault } from "@ipt/application/ports/ballots.ts";
import { decode, encode } from "../kit/codec.ts";
import { anything } from "../kit/conditions.ts";
import { emptyRange } from "../kit/empty-range.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import { openUrn } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { sealedKey } from "./items.ts";

const IV = 12;
const TAG = 16;
const KEY_BYTES = 32;

/** Names a key pair by its public half. */
export const keyNameOf = (publicKey: string): string => createHash("sha256").update(publicKey).digest("hex");

const seal = (wrapping: Uint8Array, secret: Uint8Array, context: string): string => {
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", wrapping, iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]).toString("base64url");
};

const open = (wrapping: Uint8Array, text: string, context: string): Uint8Array => {
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", wrapping, bytes.subarray(0, IV));
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]);
};

const checked = (wrapping: Uint8Array): Uint8Array => {
  if (wrapping.length !== KEY_BYTES) throw new Error("the wrapping key has 32 bytes");
  return wrapping;
};

/**
 * Private signing keys, encrypted at rest (AES-256-GCM) under a wrapping key that is no item of any table. Kept in the
 * urn's table, which has neither stream nor export, in a family of its own. The wrapping key may be read when first
 * needed; removing keys does not need it.
 */
export const keyVault = (
  client: DynamoDBClient,
  tableName: string,
  wrapping: Uint8Array | (() => Promise<Uint8Array>),
  options: TableOptions = {},
): KeyVault => {
  const known = typeof wrapping === "function" ? null : checked(wrapping);
  const wrap = async (): Promise<Uint8Array> =>
    known ?? checked(typeof wrapping === "function" ? await wrapping() : wrapping);
  const keys = openUrn(openTable(client, tableName, options), "KEY");
  return {
    put: async (ballot: string, publicKey: string, secret: Uint8Array): Promise<void> => {
      const key = keyNameOf(publicKey);
      const value = { ballot, key, sealed: seal(await wrap(), secret, `${ballot} ${key}`) };
      const { place, attributes } = encode(sealedKey, value, 1);
      await orUnavailable(keys.put(place, attributes, anything));
    },
    get: async (ballot: string, publicKey: string): Promise<Uint8Array | null> => {
      const key = keyNameOf(publicKey);
      const raw = await orUnavailable(keys.get(sealedKey.place({ ballot, key })));
      return raw && open(await wrap(), decode(sealedKey, raw, keys.keyAt).value.sealed, `${ballot} ${key}`);
    },
    remove: async (ballot: string): Promise<void> => {
      await orUnavailable(emptyRange(keys, { within: [ballot], under: [] }));
    },
  };
};
