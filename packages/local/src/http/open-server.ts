import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { StartProblem } from "../start-problem.ts";
import { listen } from "./listen.ts";

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What the server needs of a Hono application. */
export type WebApplication = {
  readonly fetch: (request: Request, env?: unknown) => Response | Promise<Response>;
};

export type LocalServer = {
  /** `http://localhost:<port>`, without a final slash. */
  readonly url: string;
  readonly port: number;
  /** Gives a path and all below it to a Node listener, which sees the whole path. */
  readonly mount: (path: string, listener: Listener) => void;
  /** Everything else goes to this application from now on. Until then the answer is 503. */
  readonly attach: (application: WebApplication) => void;
  /** `/healthz` answers 503 until this is called, 200 after. */
  readonly markReady: () => void;
  /** Lets requests under way finish for up to 5 seconds, then closes every connection. */
  readonly stop: () => Promise<void>;
};

const GRACE_MS = 5000;

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    ...(status === 503 ? { "retry-after": "1" } : {}),
  });
  response.end(JSON.stringify(body));
};

const under = (path: string, url: string): boolean =>
  url.startsWith(path) && (url.length === path.length || /[/?]/.test(url.charAt(path.length)));

/**
 * Takes the port first, so that an occupied one is known before anything else is started, and answers 503 while the
 * rest starts. Loopback only.
 */
export const openServer = async (settings: {
  readonly port: number;
}): Promise<Result<LocalServer, StartProblem>> => {
  const mounts = new Map<string, Listener>();
  let application: Listener | undefined;
  let ready = false;

  let stopping: Promise<void> | undefined;
  const server = createServer((request, response) => {
    response.once("close", () => {
      // A kept-alive connection that turns idle after the stop began would hold the server until the client lets go.
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    const url = request.url ?? "/";
    if (under("/healthz", url))
      return answer(response, ready ? 200 : 503, { status: ready ? "ready" : "starting" });
    for (const [path, listener] of mounts) if (under(path, url)) return listener(request, response);
    return application ? application(request, response) : answer(response, 503, { status: "starting" });
  });
  const listening = await listen(server, settings.port);
  if (!listening.ok) return listening;
  const port = listening.value;

  const stop = (): Promise<void> => {
    stopping ??= new Promise((resolve) => {
      ready = false;
      const insist = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      server.close(() => {
        clearTimeout(insist);
        resolve();
      });
      server.closeIdleConnections();
    });
    return stopping;
  };

  return ok({
    url: `http://localhost:${port}`,
    port,
    mount: (path, listener) => {
      mounts.set(path, listener);
    },
    attach: ({ fetch }) => {
      application = getRequestListener((request, env) => fetch(request, env));
    },
    markReady: () => {
      ready = true;
    },
    stop,
  });
};
