import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

export type Invoked =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: unknown };

/** Milliseconds that a process took to import its handler and to answer its first event; of processor, for both. */
export type Times = {
  readonly import: number;
  readonly answer: number;
  readonly cpu: number;
  readonly importCpu: number;
  /** Names of the files read by then; empty unless `REHEARSAL_LOADED` asks for them. */
  readonly loaded: readonly string[];
};

const timesOf = (given: URLSearchParams): Times => ({
  import: Number(given.get("import")),
  answer: Number(given.get("answer")),
  cpu: Number(given.get("cpu")),
  importCpu: Number(given.get("importCpu")),
  loaded: (given.get("loaded") ?? "").split(",").filter((name) => name !== ""),
});

type Invocation = { readonly id: string; readonly body: string; readonly settle: (value: Invoked) => void };

const bootstrap = fileURLToPath(new URL("bootstrap.mjs", import.meta.url));
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

export type FunctionProcess = Awaited<ReturnType<typeof startProcess>>;

/** What Lambda sets for every function, and nothing of this machine's. */
const lambdaVariables = (name: string, folder: string, api: string) => ({
  AWS_LAMBDA_RUNTIME_API: api,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  AWS_REGION: "eu-west-3",
  AWS_ACCESS_KEY_ID: `own.${name}`,
  AWS_SECRET_ACCESS_KEY: "secret",
  AWS_SESSION_TOKEN: "token",
  LAMBDA_TASK_ROOT: folder,
  _HANDLER: "index.handler",
  TZ: ":UTC",
});

/**
 * A bundle as Lambda would run it: a process of its own on the same Node, given events through the Runtime API one at
 * a time. Its output is kept line by line.
 */
export const startProcess = async (
  name: string,
  folder: string,
  variables: Readonly<Record<string, string>>,
) => {
  const queue: Invocation[] = [];
  const running = new Map<string, Invocation>();
  const lines: string[] = [];
  let waiting: ServerResponse | null = null;
  let times: Times | null = null;
  let ended: string | null = null;
  let count = 0;
  let now: string | null = null;

  const next = (): void => {
    const invocation = waiting && queue.shift();
    if (!waiting || !invocation) return;
    running.set(invocation.id, invocation);
    waiting.setHeader("lambda-runtime-aws-request-id", invocation.id);
    waiting.setHeader("lambda-runtime-trace-id", `Root=1-6745a2c0-${"0".repeat(24)};Sampled=1`);
    if (now !== null) waiting.setHeader("rehearsal-now", now);
    waiting.end(invocation.body);
    waiting = null;
  };

  const end = (why: string): void => {
    ended ??= why;
    for (const one of [...queue.splice(0), ...running.values()]) one.settle({ ok: false, error: ended });
    running.clear();
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://runtime");
    const path = url.pathname.replace("/2018-06-01/runtime", "");
    if (path === "/invocation/next") {
      waiting = response;
      next();
      return;
    }
    void bodyOf(request).then((body) => {
      response.end();
      if (path === "/init/error") return end(body);
      const [, , id = "", outcome] = path.split("/");
      if (url.search !== "") times = timesOf(url.searchParams);
      const value: unknown = JSON.parse(body);
      running
        .get(id)
        ?.settle(outcome === "response" ? { ok: true, result: value } : { ok: false, error: value });
      running.delete(id);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  const child: ChildProcess = spawn(process.execPath, [bootstrap], {
    env: { ...lambdaVariables(name, folder, `127.0.0.1:${port}`), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const keep = (chunk: Buffer): void => void lines.push(...chunk.toString().split("\n").filter(Boolean));
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  child.on("exit", (code) => end(`ended with ${code}`));

  return {
    invoke: (event: unknown): Promise<Invoked> =>
      new Promise((settle) => {
        if (ended !== null) return settle({ ok: false, error: ended });
        count += 1;
        queue.push({ id: `${name}-${count}`, body: JSON.stringify(event), settle });
        next();
      }),
    /** The instant of the invocations to come. */
    setNow: (instant: string): void => {
      now = instant;
    },
    /** Everything written so far. */
    lines,
    times: (): Times | null => times,
    stop: async (): Promise<void> => {
      const exited = new Promise((resolve) => (ended === null ? child.once("exit", resolve) : resolve(null)));
      child.kill();
      await exited;
      server.closeAllConnections();
      server.close();
    },
  };
};
