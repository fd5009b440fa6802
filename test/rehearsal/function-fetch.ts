import { httpEvent } from "./events.ts";
import type { FunctionProcess } from "./runtime.ts";

export type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: string;
  readonly isBase64Encoded: boolean;
};

const isAnswer = (value: unknown): value is HttpAnswer =>
  typeof value === "object" && value !== null && "statusCode" in value && "isBase64Encoded" in value;

/** What the function answered to an HTTP event; throws when it answered none. */
export const answerTo = async (running: FunctionProcess, event: unknown): Promise<HttpAnswer> => {
  const invoked = await running.invoke(event);
  if (!invoked.ok || !isAnswer(invoked.result)) {
    throw new Error(`the function failed: ${JSON.stringify(invoked)}\n${running.lines.join("\n")}`);
  }
  return invoked.result;
};

/** Calls a function as an HTTP API would, from what one gives to `fetch`. */
export const functionFetch =
  (running: FunctionProcess) =>
  async (address: string, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(new URL(address, "http://localhost"), init);
    const { cookie, ...headers } = Object.fromEntries(request.headers);
    const { pathname, search } = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    const isText = /json|csv|text/.test(headers["content-type"] ?? "");
    const answer = await answerTo(
      running,
      httpEvent({
        method: request.method,
        path: pathname,
        query: search.slice(1),
        headers,
        ...(cookie === undefined ? {} : { cookies: cookie.split("; ") }),
        ...(body.byteLength === 0 ? {} : { body: Buffer.from(body).toString(isText ? "utf8" : "base64") }),
        base64: body.byteLength > 0 && !isText,
      }),
    );
    const bytes = Buffer.from(answer.body, answer.isBase64Encoded ? "base64" : "utf8");
    const received = new Headers(answer.headers);
    for (const one of answer.cookies) received.append("set-cookie", one);
    const empty = bytes.byteLength === 0 || answer.statusCode === 304;
    return new Response(empty ? null : new Uint8Array(bytes), {
      status: answer.statusCode,
      headers: received,
    });
  };
