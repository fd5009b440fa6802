import { fromBase64url, toBase64url } from "./base64url.ts";

const NONCE_BYTES = 12;

const aesKey = (key: Uint8Array, usage: "encrypt" | "decrypt"): Promise<CryptoKey> => {
  if (key.length !== 32) throw new Error("the sealing key must have 32 bytes");
  return crypto.subtle.importKey("raw", new Uint8Array(key), "AES-GCM", false, [usage]);
};

const gcm = (nonce: Uint8Array<ArrayBuffer>, purpose: string) => ({
  name: "AES-GCM",
  iv: nonce,
  additionalData: new TextEncoder().encode(purpose),
});

/** Encrypts a text so that only the holder of `key` (32 bytes) can read or change it, for one purpose only. */
export const seal = async (
  text: string,
  purpose: string,
  key: Uint8Array,
  randomBytes: (count: number) => Uint8Array,
): Promise<string> => {
  const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    gcm(nonce, purpose),
    await aesKey(key, "encrypt"),
    new TextEncoder().encode(text),
  );
  return toBase64url(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
};

/** The text, or null for anything that `seal` did not give with this key and purpose. */
export const unseal = async (sealed: string, purpose: string, key: Uint8Array): Promise<string | null> => {
  const bytes = fromBase64url(sealed);
  if (!bytes || bytes.length <= NONCE_BYTES) return null;
  const secret = await aesKey(key, "decrypt");
  try {
    const nonce = bytes.slice(0, NONCE_BYTES);
    const clear = await crypto.subtle.decrypt(gcm(nonce, purpose), secret, bytes.slice(NONCE_BYTES));
    return new TextDecoder().decode(clear);
  } catch {
    return null;
  }
};
