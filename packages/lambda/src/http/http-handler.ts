import { logMessages, usageFields } from "@ipt/contracts/telemetry.ts";
import type { Logger } from "../log/logger.ts";
import { type Measures, measured } from "../log/measures.ts";
import type { HttpEvent, HttpResult, InvocationContext } from "./http-event.ts";
import { type Origin, originOf } from "./origin.ts";
import { MOST_INLINE_BYTES, readAnswer } from "./read-answer.ts";
import { fromRest, isRestEvent, type RestEvent, type RestResult, toRest } from "./rest-event.ts";
import { toRequest } from "./to-request.ts";
import { toResult } from "./to-result.ts";

type Settings = {
  readonly baseUrl: string;
  readonly fetch: (request: Request, origin: Origin) => Response | Promise<Response>;
  /** The pattern that a path fits, for the log: a path itself names people and dwellings. */
  readonly routeOf: (method: string, path: string) => string | null;
  /** Routes whose lines say neither reference nor trace of a request: those of people who must stay unknown. */
  readonly unnamed?: (route: string) => boolean;
  /** The territory that a path names, if any. */
  readonly territoryOf: (path: string) => string | null;
  /** What to do with an answer too large for Lambda. */
  readonly park?: (territory: string, answer: Response, bytes: Uint8Array) => Promise<Response>;
  readonly log: Logger;
  readonly trace: () => string | null;
  /** Units used since the last call. */
  readonly takeUsage: () => Measures;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

const refusal = (status: number, title: string): Response =>
  new Response(JSON.stringify({ type: "about:blank", title, status }), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });

const answer = async (settings: Settings, event: HttpEvent): Promise<HttpResult> => {
  const request = toRequest(event, settings.baseUrl);
  if (!request) return toResult(...(await withBytes(refusal(400, "Bad Request"))));
  const [response, bytes] = await withBytes(await settings.fetch(request, originOf(event)));
  if (bytes.byteLength <= MOST_INLINE_BYTES) return toResult(response, bytes);
  const territory = settings.territoryOf(event.rawPath);
  if (!settings.park || territory === null) throw new Error("answer too large");
  return toResult(await settings.park(territory, response, bytes), new Uint8Array());
};

const withBytes = async (response: Response): Promise<[Response, Uint8Array]> => [
  response,
  await readAnswer(response),
];

/** Only a status that a stranger can't get from a made-up territory vouches for its name. */
const vouches = (status: number): boolean =>
  status < 400 || status === 409 || status === 412 || status === 422;

/** The operation by which a voter's envelope is signed. */
const SIGNED = "/ballot/signature";

const bytesOf = ({ body, isBase64Encoded }: HttpResult): number =>
  Buffer.byteLength(body, isBase64Encoded ? "base64" : "utf8");

const MOST_VOUCHED = 1000;

/**
 * An HTTP event, of either payload, to a fetch handler and back, with one log line a request. It never throws: what is unexpected becomes
 * a bare 500, so that Lambda does not answer in its own words.
 */
export const httpHandler = (settings: Settings) => {
  const { log } = settings;
  const vouched = new Set<string>();

  const vouchedFor = (territory: string | null, status: number): string | null => {
    if (territory === null || vouched.has(territory)) return territory;
    if (!vouches(status) || vouched.size >= MOST_VOUCHED) return null;
    vouched.add(territory);
    return territory;
  };

  const handle = async (event: HttpEvent, context: InvocationContext): Promise<HttpResult> => {
    const started = settings.now();
    const { method } = event.requestContext.http;
    const route = settings.routeOf(method, event.rawPath);
    const named = route === null || !settings.unnamed?.(route);
    log.during(named ? { requestId: context.awsRequestId, trace: settings.trace() } : {});
    settings.takeUsage();
    let result: HttpResult;
    try {
      result = await answer(settings, event);
    } catch (error) {
      log.error(logMessages.failed, error);
      result = toResult(...(await withBytes(refusal(500, "Internal Server Error"))));
    }
    const { statusCode: status } = result;
    const ended = settings.now();
    const measures: Measures = {
      requests: 1,
      errors: status >= 500 ? 1 : 0,
      throttled: status === 429 ? 1 : 0,
      duration: ended - started,
      ...settings.takeUsage(),
    };
    log.info(logMessages.request, {
      method,
      route,
      status,
      ...(named ? { answerId: result.headers["request-id"], [usageFields.bytes]: bytesOf(result) } : {}),
      ...(status < 300 && route?.endsWith(SIGNED) ? { [usageFields.ballots]: 1 } : {}),
      ...measured(measures, vouchedFor(settings.territoryOf(event.rawPath), status), ended),
    });
    return result;
  };

  return async (
    event: HttpEvent | RestEvent,
    context: InvocationContext = {},
  ): Promise<HttpResult | RestResult> =>
    isRestEvent(event) ? toRest(await handle(fromRest(event), context)) : handle(event, context);
};
