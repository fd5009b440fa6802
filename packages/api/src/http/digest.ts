import { createHash } from "node:crypto";

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of UTF-8 text, hexadecimal. */
export const digest = async (text: string): Promise<string> =>
  createHash("sha256").update(text).digest("hex");
