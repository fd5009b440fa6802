import { createHmac, timingSafeEqual } from "node:crypto";

const SALT_BYTES = 16;

const sign = (key: Uint8Array, binding: string, salt: string): Buffer =>
  createHmac("sha256", key).update(`form\n${salt}\n${binding}`).digest();

/**
 * A token that only this service can make, and only for one browser: `binding` is a secret of its cookies. It differs
 * each time, so that a compressed page does not betray it by its length.
 */
export const makeFormToken = (
  key: Uint8Array,
  binding: string,
  randomBytes: (count: number) => Uint8Array,
): string => {
  const salt = Buffer.from(randomBytes(SALT_BYTES)).toString("base64url");
  return `${salt}.${sign(key, binding, salt).toString("base64url")}`;
};

/** True for a token that `makeFormToken` gave for this browser, whenever that was. */
export const isFormToken = (key: Uint8Array, binding: string, token: string): boolean => {
  const [salt, signature, ...rest] = token.split(".");
  if (!salt || !signature || rest.length > 0) return false;
  const given = Buffer.from(signature, "base64url");
  const expected = sign(key, binding, salt);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
