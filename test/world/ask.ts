import type { Operation } from "@ipt/contracts/operation.ts";
import { pathParameters } from "@ipt/contracts/operation.ts";
import type { Part, Place, Who } from "./place.ts";
import type { Service } from "./service.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A request that succeeds on a populated territory. */
export type Ask = {
  readonly as: Who;
  /** Which of the place's territories: the main one unless told. */
  readonly in?: Part;
  /** Path parameters, but the territory. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: { readonly [name: string]: Json };
  readonly csv?: string;
  /** Revision for `If-Match`. */
  readonly ifMatch?: number;
};

/** How the caller shows who they are, and anything else said in headers. */
export type Credentials = Readonly<Record<string, string>>;

export const pathOf = (operation: Operation, territory: string, ask: Ask): string => {
  const values: Readonly<Record<string, string>> = { territory, ...ask.path };
  const path = pathParameters(operation.path).reduce((text, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${operation.id}: the request gives no path parameter ${name}`);
    return text.replace(`{${name}}`, encodeURIComponent(value));
  }, `/v1${operation.path}`);
  const query = new URLSearchParams(ask.query).toString();
  return query === "" ? path : `${path}?${query}`;
};

const payloadOf = (ask: Ask): RequestInit => {
  if (ask.csv !== undefined) return { body: ask.csv, headers: { "content-type": "text/csv" } };
  if (ask.body === undefined) return {};
  return { body: JSON.stringify(ask.body), headers: { "content-type": "application/json" } };
};

/** What the caller shows when nothing else is asked: a key, which one territory knows, or a session. */
export const credentialsOf = (place: Place, ask: Ask): Credentials => {
  const { key, session } = place.credentials(ask.as);
  return (ask.in ?? "main") === "main" ? (key ?? session) : session;
};

/** Sends a request of the contract, to the place's territory unless another is named. */
export const send = (
  service: Service,
  operation: Operation,
  place: Place,
  ask: Ask,
  credentials: Credentials = credentialsOf(place, ask),
  territory: string = place.territory(ask.in),
): Promise<Response> => {
  const { body, headers } = payloadOf(ask);
  return service.fetch(pathOf(operation, territory, ask), {
    method: operation.method,
    headers: {
      ...credentials,
      ...(headers instanceof Headers || Array.isArray(headers) ? {} : headers),
      ...(ask.ifMatch === undefined ? {} : { "if-match": `"${ask.ifMatch}"` }),
    },
    ...(body === undefined ? {} : { body }),
  });
};
