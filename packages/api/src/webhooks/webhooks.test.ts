import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { afterEach, describe, expect, it } from "vitest";
import { derivedSecrets } from "./secret.ts";
import { webhookSender } from "./send-webhook.ts";
import { signatureOf, webhookHeaders } from "./sign.ts";

const key = async () => new Uint8Array(32).fill(9);
const { secretOf } = derivedSecrets(key, { local: true });
const parts = { territory: "brest", webhook: "w1", salt: "abcdefghijklmnopqrstuv" };

describe("Standard Webhooks 1.0", () => {
  it("signs the specification's own example as it does", () => {
    const signed = {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    };
    expect(signatureOf(signed, ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])).toBe(
      "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
  });

  it("is verified by the reference library, whatever is sent, by either secret after a rotation", async () => {
    const secrets = [await secretOf(parts), await secretOf({ ...parts, salt: "zzzzzzzzzzzzzzzzzzzzzz" })];
    const timestamp = Math.floor(Date.now() / 1000);
    fc.assert(
      fc.property(fc.json(), fc.stringMatching(/^msg_[a-z0-9]{1,40}$/), (body, id) => {
        const headers = webhookHeaders({ id, timestamp, body }, secrets);
        for (const secret of secrets) {
          const library = new Webhook(secret);
          expect(library.verify(body, headers)).toEqual(JSON.parse(body));
          expect(headers["webhook-signature"]).toContain(library.sign(id, new Date(timestamp * 1000), body));
          const other = { ...headers, "webhook-id": `${id}x` };
          expect(() => library.verify(body, other)).toThrow(WebhookVerificationError);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("derives a secret of 32 bytes that differs with each part and stays the same", async () => {
    const secret = await secretOf(parts);
    expect(Buffer.from(secret.replace("whsec_", ""), "base64")).toHaveLength(32);
    expect(await secretOf(parts)).toBe(secret);
    const others = [
      { ...parts, territory: "brest-2" },
      { ...parts, webhook: "w2" },
      { ...parts, salt: "b".repeat(22) },
    ];
    for (const other of others) expect(await secretOf(other)).not.toBe(secret);
  });
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== "object" || address === null) throw new Error("not listening");
  return `http://127.0.0.1:${address.port}`;
};

const message = { id: "msg_a", timestamp: 1_700_000_000, body: '{"type":"webhook.ping"}' };
const clock = () => performance.now();

describe("Sending", () => {
  it("posts the exact body with its headers, and keeps how the answer began", async () => {
    const seen: unknown[] = [];
    const url = await listen((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => {
        body += chunk.toString("utf8");
      });
      request.on("end", () => {
        seen.push([request.method, request.url, body, request.headers["webhook-id"]]);
        response.writeHead(202).end(`reçu\n\u0007${"a".repeat(5000)}`);
      });
    });
    const send = webhookSender({ local: true, clock });
    const sent = await send({ ...message, url: `${url}/ipt`, secrets: [await secretOf(parts)] });
    expect(sent).toMatchObject({ status: 202, error: null });
    expect(sent.excerpt).toMatch(/^reçu a+$/);
    expect(sent.excerpt).toHaveLength(300);
    expect(seen).toEqual([["POST", "/ipt", message.body, "msg_a"]]);
  });

  it("follows no redirection", async () => {
    let asked = 0;
    const url = await listen((_, response) => {
      asked += 1;
      response.writeHead(302, { location: "/ailleurs" }).end();
    });
    const sent = await webhookSender({ local: true, clock })({ ...message, url, secrets: [] });
    expect([sent.status, asked]).toEqual([302, 1]);
  });

  it("gives up on an endpoint that stays silent, and on one that cuts the line", async () => {
    const silent = await listen(() => undefined);
    const hurried = webhookSender({ local: true, clock, timeoutMs: 50 });
    expect(await hurried({ ...message, url: silent, secrets: [] })).toMatchObject({
      status: null,
      error: "timeout",
    });
    const cut = await listen((request) => void request.socket.destroy());
    // With time to spare: on a busy machine, 50 ms may pass before the line is cut.
    const send = webhookSender({ local: true, clock });
    expect(await send({ ...message, url: cut, secrets: [] })).toMatchObject({ error: "connection-lost" });
  });

  it.each([
    ["a private address", ["192.168.1.9"]],
    ["the metadata of the cloud", ["169.254.169.254"]],
    ["this machine", ["127.0.0.1"]],
    ["a private one among public ones", ["93.184.216.34", "10.0.0.1"]],
    ["an embedded one", ["::ffff:10.0.0.1"]],
    ["none", []],
  ])("never connects to a name that leads to %s", async (_, addresses) => {
    const resolve = async () =>
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    for (const local of [false, true]) {
      const send = webhookSender({ local, clock, resolve });
      const sent = await send({ ...message, url: "https://logiciel.example.org/", secrets: [] });
      expect(sent).toMatchObject({ status: null, error: "address-refused", excerpt: "" });
    }
  });

  it("connects to the very address that was judged", async () => {
    let asked = 0;
    const url = new URL(await listen((_, response) => void response.writeHead(204).end()));
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }];
    };
    const send = webhookSender({ local: true, clock, resolve });
    const sent = await send({ ...message, url: `http://localhost:${url.port}/`, secrets: [] });
    expect([sent.status, asked]).toEqual([204, 1]);
  });
});
