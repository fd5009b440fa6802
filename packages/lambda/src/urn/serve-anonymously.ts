import type { HttpEvent, HttpResult } from "../http/http-event.ts";
import { readAnswer } from "../http/read-answer.ts";
import { fromRest, isRestEvent, type RestEvent, type RestResult, toRest } from "../http/rest-event.ts";
import { toRequest } from "../http/to-request.ts";
import { toResult } from "../http/to-result.ts";

/** All that is passed on of a request's headers: what the body is, and the language to answer in. */
const KEPT: ReadonlySet<string> = new Set(["accept-language", "content-type"]);

const stripped = (event: HttpEvent): HttpEvent => {
  const { rawPath, rawQueryString, headers, body, isBase64Encoded, requestContext } = event;
  return {
    rawPath,
    ...(rawQueryString === undefined ? {} : { rawQueryString }),
    headers: Object.fromEntries(
      Object.entries(headers ?? {}).filter(([name]) => KEPT.has(name.toLowerCase())),
    ),
    ...(body === undefined ? {} : { body }),
    ...(isBase64Encoded === undefined ? {} : { isBase64Encoded }),
    requestContext: { http: { method: requestContext.http.method } },
  };
};

const refusal = (status: number, title: string): Response =>
  new Response(JSON.stringify({ type: "about:blank", title, status }), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });

type Settings = {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Told the name of an unexpected error, and nothing of what was asked. */
  readonly onError: (name: string) => void;
};

const answer = async ({ baseUrl, fetch, onError }: Settings, event: HttpEvent): Promise<HttpResult> => {
  const request = toRequest(stripped(event), baseUrl);
  let response = request ? null : refusal(400, "Bad Request");
  try {
    response ??= request && (await fetch(request));
  } catch (error) {
    onError(error instanceof Error ? error.name : "unknown");
  }
  const said = response ?? refusal(500, "Internal Server Error");
  return toResult(said, await readAnswer(said));
};

/**
 * An HTTP event to a fetch handler and back, for people who must stay unknown: cookies, keys, addresses and every
 * header but two are dropped before anything is read, nothing is logged, and it never throws.
 */
export const serveAnonymously =
  (settings: Settings) =>
  async (event: HttpEvent | RestEvent): Promise<HttpResult | RestResult> =>
    isRestEvent(event) ? toRest(await answer(settings, fromRest(event))) : answer(settings, event);
