import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { type Bytes, concat, utf8 } from "../bytes.ts";
import { label, PROTOCOL } from "../vote-id.ts";

const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = "aes-256-gcm";

/** The key that seals the tickets of a vote: HKDF-SHA256 of its private signing key, under a label of its own. */
export const ticketKey = (voteId: string, pkcs8: Uint8Array): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync("sha256", pkcs8, utf8(PROTOCOL), label("ticket", voteId), 32)));

/** A short text that whoever carries it can neither read nor change (AES-256-GCM), bound to a context. */
export const sealTicket = (key: KeyObject, context: string, text: string): Bytes => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(utf8(context));
  return concat(iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag());
};

/** `null` for what this key did not seal for this context. */
export const openTicket = (key: KeyObject, context: string, ticket: Uint8Array): string | null => {
  if (ticket.length < IV_BYTES + TAG_BYTES) return null;
  const [iv, tag] = [ticket.subarray(0, IV_BYTES), ticket.subarray(-TAG_BYTES)];
  const decipher = createDecipheriv(CIPHER, key, iv).setAAD(utf8(context)).setAuthTag(tag);
  try {
    const start = decipher.update(ticket.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([start, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
};
