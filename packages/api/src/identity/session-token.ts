import { createHash } from "node:crypto";
import { toBase64url } from "./base64url.ts";

/** 32 random bytes, base64url: 43 characters. */
export const newSessionToken = (randomBytes: (count: number) => Uint8Array): string =>
  toBase64url(randomBytes(32));

export const isSessionToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** What is stored instead of the token: someone who reads the store can't impersonate anyone. */
export const hashSessionToken = (token: string): string => createHash("sha256").update(token).digest("hex");
