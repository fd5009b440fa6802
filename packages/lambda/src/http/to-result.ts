import type { HttpResult } from "./http-event.ts";

const TEXT =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|application\/javascript\b|image\/svg\+xml)/;

/** A body that Lambda can pass on as it is; others travel as base64. Compressed text is no text. */
const isText = (headers: Headers): boolean =>
  !headers.has("content-encoding") && TEXT.test(headers.get("content-type") ?? "");

const headersOf = (response: Response): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") headers[name] = value;
  }
  return headers;
};

export const toResult = (response: Response, bytes: Uint8Array): HttpResult => {
  const text = bytes.byteLength === 0 || isText(response.headers);
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    statusCode: response.status,
    headers: headersOf(response),
    cookies: response.headers.getSetCookie(),
    body: body.toString(text ? "utf8" : "base64"),
    isBase64Encoded: !text,
  };
};
