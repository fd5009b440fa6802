import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { SendWebhook, Sent } from "@ipt/application/ports/webhooks.ts";
import { MOST_EXCERPT, type SEND_ERRORS } from "@ipt/domain/webhook/delivery.ts";
import { urlRefusal } from "@ipt/domain/webhook/webhook-url.ts";
import { publicLookup, type Resolve } from "./resolve-public.ts";
import { webhookHeaders } from "./sign.ts";

type SendError = (typeof SEND_ERRORS)[number];

/** As Standard Webhooks asks: between 15 and 30 seconds. */
const TIMEOUT_MS = 15_000;
/** Read of an answer before the connection is cut. */
const MOST_BYTES = 2048;

type Settings = {
  /** True on one's own machine only. */
  readonly local: boolean;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock: () => number;
  readonly resolve?: Resolve;
  readonly timeoutMs?: number;
  /** Certificate authorities besides Node's own, for trials. */
  readonly ca?: string;
};

const ERRORS: Readonly<Record<string, SendError>> = {
  ADDRESS_REFUSED: "address-refused",
  ENOTFOUND: "name-unknown",
  EAI_AGAIN: "name-unknown",
  ENODATA: "name-unknown",
  ECONNREFUSED: "connection-refused",
  EHOSTUNREACH: "connection-refused",
  ENETUNREACH: "connection-refused",
  ETIMEDOUT: "timeout",
  ABORT_ERR: "timeout",
};

const errorOf = (error: unknown): SendError => {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  if (typeof code !== "string") return "connection-lost";
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/.test(code)) return "tls";
  return ERRORS[code] ?? "connection-lost";
};

/** One line of printable text, without what could move a reader's screen or log. */
const excerptOf = (bytes: Buffer): string =>
  bytes
    .toString("utf8")
    .replaceAll(/[\p{Cc}\u2028\u2029\uFFFD]+/gu, " ")
    .trim()
    .slice(0, MOST_EXCERPT)
    .toWellFormed();

const beginningOf = (answer: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = () => resolve(Buffer.concat(chunks).subarray(0, MOST_BYTES));
    answer.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= MOST_BYTES) answer.destroy();
    });
    answer.on("end", end).on("close", end).on("error", end);
  });

/**
 * Sends messages over HTTPS, one connection each: never to an address that is not public, never along a redirection,
 * never longer than fifteen seconds, never reading more than 2 kB of the answer.
 */
export const webhookSender = (settings: Settings): SendWebhook => {
  const { local, clock, timeoutMs = TIMEOUT_MS, ca } = settings;
  const resolve: Resolve = settings.resolve ?? ((name) => lookup(name, { all: true }));
  const addressOf = publicLookup(resolve, { local });

  const post = (text: string, headers: Readonly<Record<string, string>>, body: string) =>
    new Promise<Pick<Sent, "status" | "excerpt">>((done, refuse) => {
      const url = new URL(text);
      const send = url.protocol === "https:" ? secureRequest : plainRequest;
      const options = {
        method: "POST",
        headers,
        agent: false,
        lookup: addressOf,
        signal: AbortSignal.timeout(timeoutMs),
        ...(ca === undefined ? {} : { ca }),
      } as const;
      const sending = send(url, options, (answer) => {
        beginningOf(answer).then((bytes) => {
          done({ status: answer.statusCode ?? null, excerpt: excerptOf(bytes) });
        }, refuse);
      });
      sending.on("error", refuse);
      sending.end(body);
    });

  return async ({ url, body, secrets, ...signed }) => {
    const begun = clock();
    const lasted = () => Math.max(0, Math.round(clock() - begun));
    // Judged when it was given; judged again, for rules may have become stricter since.
    if (urlRefusal(url, { local }) !== null) {
      return { status: null, error: "address-refused", durationMs: 0, excerpt: "" };
    }
    const headers = {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      "user-agent": "Internet-pour-tous-Webhooks/1.0",
      ...webhookHeaders({ ...signed, body }, secrets),
    };
    try {
      const { status, excerpt } = await post(url, headers, body);
      return { status, error: null, durationMs: lasted(), excerpt };
    } catch (error) {
      return { status: null, error: errorOf(error), durationMs: lasted(), excerpt: "" };
    }
  };
};
