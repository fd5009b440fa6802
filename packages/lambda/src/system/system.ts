import { createHash, randomBytes } from "node:crypto";
import { createIds } from "@ipt/application/kernel/create-ids.ts";

/** The machine's time: RFC 3339, UTC, milliseconds. */
export const systemNow = (): string => new Date().toISOString();

/** Cryptographically secure bytes. */
export const systemRandomBytes = (count: number): Uint8Array => new Uint8Array(randomBytes(count));

/** Identifiers that follow time, one generator an execution environment. */
export const systemIds = (): (() => string) => createIds(systemNow, systemRandomBytes);

/** SHA-256 of UTF-8 text, hexadecimal. */
export const systemDigest = async (text: string): Promise<string> =>
  createHash("sha256").update(text).digest("hex");
