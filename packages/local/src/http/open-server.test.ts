import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { type LocalServer, openServer } from "./open-server.ts";
import { readPort } from "./read-port.ts";

const open: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.stop()));
});

const opened = async (): Promise<LocalServer> => {
  const server = await openServer({ port: 0 });
  if (!server.ok) throw new Error(server.error.message);
  open.push(server.value);
  return server.value;
};

const statusOf = async (url: string): Promise<number> => {
  const response = await fetch(url);
  await response.text();
  return response.status;
};

describe("the local server", () => {
  it("answers 503 until it is ready, then 200 on /healthz and the application elsewhere", async () => {
    const server = await opened();
    expect(await statusOf(`${server.url}/healthz`)).toBe(503);
    expect(await statusOf(`${server.url}/v1/territories`)).toBe(503);
    server.attach(new Hono().get("/v1/territories", (c) => c.text("ok")));
    expect(await statusOf(`${server.url}/healthz`)).toBe(503);
    expect(await statusOf(`${server.url}/v1/territories`)).toBe(200);
    server.markReady();
    const health = await fetch(`${server.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: "ready" }]);
  });

  it("gives a mounted path and what is below it to its listener, and nothing that only begins alike", async () => {
    const server = await opened();
    server.attach(new Hono().all("*", (c) => c.text("application")));
    server.mount("/oidc", (request, response) => response.end(`mounted ${request.url}`));
    const text = async (path: string): Promise<string> => (await fetch(server.url + path)).text();
    expect(await text("/oidc")).toBe("mounted /oidc");
    expect(await text("/oidc/jwks?x=1")).toBe("mounted /oidc/jwks?x=1");
    expect(await text("/oidc?x=1")).toBe("mounted /oidc?x=1");
    expect(await text("/oidcs")).toBe("application");
  });

  it("answers on loopback only", async () => {
    const server = await opened();
    expect(await statusOf(`http://127.0.0.1:${server.port}/healthz`)).toBe(503);
  });

  it("refuses an occupied port and says how to choose another, in French then English", async () => {
    const first = await opened();
    const second = await openServer({ port: first.port });
    expect(second).toMatchObject({ ok: false, error: { kind: "port-in-use" } });
    const message = second.ok ? "" : second.error.message;
    expect(message).toContain(`PORT=${first.port + 1} npm start`);
    expect(message.indexOf("déjà occupé")).toBeLessThan(message.indexOf("is taken"));
  });

  it("lets a request under way finish before it stops, and takes no other", async () => {
    const server = await opened();
    const arrived = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<string>();
    server.attach(
      new Hono().get("/slow", async (c) => {
        arrived.resolve();
        return c.text(await answer.promise);
      }),
    );
    const pending = fetch(`${server.url}/slow`);
    await arrived.promise;
    const stopped = server.stop();
    await expect(fetch(`${server.url}/slow`)).rejects.toThrow();
    answer.resolve("finished");
    expect(await (await pending).text()).toBe("finished");
    await stopped;
  });
});

describe("the port asked for", () => {
  it.each([
    [undefined, 3000],
    ["", 3000],
    ["0", 0],
    ["8080", 8080],
    ["65535", 65535],
  ])("%s gives %s", (asked, port) => {
    expect(readPort(asked)).toEqual({ ok: true, value: port });
  });

  it.each(["65536", "-1", "http", "80 80", "3e3", "999999"])("%s is refused", (asked) => {
    expect(readPort(asked)).toMatchObject({ ok: false, error: { kind: "port-invalid" } });
  });
});
