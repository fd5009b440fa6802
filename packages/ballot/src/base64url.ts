import type { Bytes } from "./bytes.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** RFC 4648 §5, without padding. */
export const toBase64Url = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** The bits of the last character that stand for no byte: a value has one text only if they are zero. */
const SPARE: Readonly<Record<number, number>> = { 0: 0, 2: 0b1111, 3: 0b11 };

/** Only the text that `toBase64Url` writes, so that one value has one text; `null` for anything else. */
export const fromBase64Url = (text: string): Bytes | null => {
  const spare = SPARE[text.length % 4];
  if (spare === undefined || !/^[\w-]*$/.test(text)) return null;
  if ((ALPHABET.indexOf(text.slice(-1)) & spare) !== 0) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
};
