import { createServer } from "node:http";

export type Received = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** A partner's server on this machine: what it was sent, in order. */
export const listenForWebhooks = async () => {
  const received: Received[] = [];
  const waiting: ((message: Received) => void)[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString("utf8");
    });
    request.on("end", () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value]] : [],
        ),
      );
      response.writeHead(200).end("reçu");
      const message = { headers, body };
      const next = waiting.shift();
      if (next) next(message);
      else received.push(message);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("not listening");
  return {
    url: `http://127.0.0.1:${address.port}/ipt`,
    /** The next message, as soon as it is there. */
    next: (): Promise<Received> => {
      const first = received.shift();
      return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve));
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
