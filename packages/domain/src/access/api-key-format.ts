/**
 * `ipt_live_` or `ipt_test_`, 32 random base-62 characters (190 bits), 6 base-62 characters of CRC-32: a key found
 * in a repository can be recognised and a mistyped one refused without any look-up.
 */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const PATTERN = /^ipt_(live|test)_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;
const RANDOM_LENGTH = 32;
const CHECK_LENGTH = 6;

const crc32 = (text: string): number => {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const base62 = (value: number, length: number): string => {
  let rest = value;
  let text = "";
  for (let index = 0; index < length; index += 1) {
    text = ALPHABET.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
};

/**
 * Writes a key from random bytes. Bytes above 247 are skipped so that each character is equally likely: pass at
 * least 64 bytes.
 */
export const formatApiKey = (mode: "live" | "test", random: Uint8Array): string | null => {
  const characters = [...random].filter((byte) => byte < 248).map((byte) => ALPHABET.charAt(byte % 62));
  if (characters.length < RANDOM_LENGTH) return null;
  const body = `ipt_${mode}_${characters.slice(0, RANDOM_LENGTH).join("")}`;
  return body + base62(crc32(body), CHECK_LENGTH);
};

export const isApiKey = (text: string): boolean => {
  const body = text.slice(0, -CHECK_LENGTH);
  return PATTERN.test(text) && base62(crc32(body), CHECK_LENGTH) === text.slice(-CHECK_LENGTH);
};

export const apiKeyMode = (text: string): "live" | "test" => (text.startsWith("ipt_test_") ? "test" : "live");
