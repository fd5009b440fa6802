import { randomBytes as nodeRandomBytes } from "node:crypto";

/** Cryptographically secure bytes. */
export const systemRandomBytes = (count: number): Uint8Array => new Uint8Array(nodeRandomBytes(count));
