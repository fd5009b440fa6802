import type { HttpEvent, HttpResult } from "./http-event.ts";

type Many = Readonly<Record<string, readonly string[] | undefined>>;

/** What a REST API (payload 1.0) passes to a function; only what is read here. */
export type RestEvent = {
  readonly httpMethod: string;
  readonly path: string;
  readonly multiValueHeaders: Many | null;
  readonly multiValueQueryStringParameters: Many | null;
  readonly body: string | null;
  readonly isBase64Encoded: boolean;
  readonly requestContext?: { readonly identity?: { readonly sourceIp?: string | null } };
};

export type RestResult = {
  readonly statusCode: number;
  readonly multiValueHeaders: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
};

export const isRestEvent = (event: HttpEvent | RestEvent): event is RestEvent => "httpMethod" in event;

const pairs = (many: Many | null): readonly (readonly [string, string])[] =>
  Object.entries(many ?? {}).flatMap(([name, values]) =>
    (values ?? []).map((value) => [name, value] as const),
  );

/** A header said twice is one list, but for cookies, which are apart in payload 2.0. */
const headersOf = (many: Many | null): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs(many)) {
    const key = name.toLowerCase();
    if (key === "cookie") continue;
    const before = headers[key];
    headers[key] = before === undefined ? value : `${before}, ${value}`;
  }
  return headers;
};

const sourceOf = ({ requestContext }: RestEvent): { readonly sourceIp?: string } => {
  const address = requestContext?.identity?.sourceIp;
  return address ? { sourceIp: address } : {};
};

/** The same request as payload 2.0 would tell it. The gateway decoded the query: it is encoded again. */
export const fromRest = (event: RestEvent): HttpEvent => ({
  rawPath: event.path,
  rawQueryString: new URLSearchParams(
    pairs(event.multiValueQueryStringParameters).map(([name, value]) => [name, value]),
  ).toString(),
  cookies: pairs(event.multiValueHeaders).flatMap(([name, value]) =>
    name.toLowerCase() === "cookie" ? [value] : [],
  ),
  headers: headersOf(event.multiValueHeaders),
  ...(event.body === null ? {} : { body: event.body }),
  isBase64Encoded: event.isBase64Encoded,
  requestContext: { http: { method: event.httpMethod, ...sourceOf(event) } },
});

export const toRest = ({ statusCode, headers, cookies, body, isBase64Encoded }: HttpResult): RestResult => ({
  statusCode,
  multiValueHeaders: {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ...(cookies.length > 0 ? { "set-cookie": cookies } : {}),
  },
  body,
  isBase64Encoded,
});
