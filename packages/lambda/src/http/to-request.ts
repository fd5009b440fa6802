import type { HttpEvent } from "./http-event.ts";

const headersOf = (event: HttpEvent): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers ?? {})) {
    if (value === undefined) continue;
    try {
      headers.append(name, value);
    } catch {
      // A header that HTTP itself does not allow says nothing.
    }
  }
  if (event.cookies && event.cookies.length > 0) headers.set("cookie", event.cookies.join("; "));
  return headers;
};

const bodyOf = (event: HttpEvent): string | Uint8Array<ArrayBuffer> | null => {
  const { body, isBase64Encoded } = event;
  if (body === undefined || body === "") return null;
  return isBase64Encoded ? new Uint8Array(Buffer.from(body, "base64")) : body;
};

/**
 * The event as a request to `baseUrl`: behind its domain, the event's own host is not the one people call. `null`
 * for what can't be a request: a method that browsers may not send, a path that is no path.
 */
export const toRequest = (event: HttpEvent, baseUrl: string): Request | null => {
  const { method } = event.requestContext.http;
  const path = event.rawPath.startsWith("/") ? event.rawPath : `/${event.rawPath}`;
  const query = event.rawQueryString ? `?${event.rawQueryString}` : "";
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    return new Request(`${baseUrl}${path}${query}`, {
      method,
      headers: headersOf(event),
      ...(hasBody ? { body: bodyOf(event) } : {}),
    });
  } catch {
    return null;
  }
};
