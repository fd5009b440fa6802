import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import type { RestResult } from "@ipt/lambda/http/rest-event.ts";
import { restEvent } from "./events.ts";
import { functionAt } from "./function-at.ts";
import type { FunctionProcess } from "./runtime.ts";

const isResult = (value: unknown): value is RestResult =>
  typeof value === "object" && value !== null && "multiValueHeaders" in value;

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const eventOf = (request: IncomingMessage, body: Buffer) => {
  const { pathname, search } = new URL(request.url ?? "/", "http://gateway");
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const),
  );
  // Every type of body is declared binary, as the deployed API's are.
  const sent = body.byteLength === 0 ? {} : { body: body.toString("base64"), base64: true };
  return restEvent({
    method: request.method ?? "GET",
    path: pathname,
    query: search.slice(1),
    headers,
    ...sent,
  });
};

/**
 * The site's domain as the regional API serves it: each path to the function that the deployment's constants say, in
 * the events of a REST API. What is not started answers 404; `beside` is somebody else's, an identity provider.
 */
export const openGateway = async () => {
  const running = new Map<FunctionName, FunctionProcess>();
  const beside: { path: string; listener: RequestListener }[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const event = eventOf(request, await bodyOf(request));
    const name = functionAt(event.path);
    const invoked = name === null ? undefined : await running.get(name)?.invoke(event);
    if (!invoked?.ok || !isResult(invoked.result)) {
      response.writeHead(invoked ? 502 : 404).end();
      return;
    }
    const { statusCode, multiValueHeaders, body, isBase64Encoded } = invoked.result;
    for (const [key, values] of Object.entries(multiValueHeaders)) response.setHeader(key, [...values]);
    response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? "base64" : "utf8"));
  };

  const server = createServer((request, response) => {
    const other = beside.find(({ path }) => request.url?.startsWith(path));
    if (other) other.listener(request, response);
    else void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    running,
    beside,
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
