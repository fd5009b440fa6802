export const toBase64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

/** Null when the text is not exactly what encoding some bytes gives. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | null => {
  const bytes = new Uint8Array(Buffer.from(text, "base64url"));
  return toBase64url(bytes) === text ? bytes : null;
};
