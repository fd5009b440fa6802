import { connect } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningService, runService } from "../journey/local-service.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.stop());

const PATIENCE_MS = 60_000;

/** Writes bytes to the service's port and gives the statuses of all that it answers until it hangs up. */
const exchange = (bytes: Uint8Array): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    let heard = "";
    const done = (): void =>
      resolve([...heard.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map((one) => Number(one[1])));
    socket.setTimeout(PATIENCE_MS, () =>
      socket.destroy(new Error(`no end to the answer of ${String(bytes)}`)),
    );
    socket.on("data", (part: Buffer) => {
      heard += part.toString("latin1");
    });
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? done() : reject(error),
    );
    socket.on("close", done);
    socket.end(bytes);
  });

/** A caller that hangs up, or speaks no HTTP, in the middle of a body. */
const isHangUp = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(?:ECONNRESET|EPIPE|HPE_)/.test(String(error.code));

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");

const ADDRESSES = [
  "/",
  "/healthz",
  "/espace",
  "/auth/sign-in",
  "/auth/callback",
  "/auth/sign-out",
  "/oidc/auth",
  "/oidc/token",
  "/v1",
  "/v1/openapi.json",
  "/v1/territories",
  "/v1/territories/port-lann",
  "/v1/territories/port-lann/quartiers/kergwenn/register",
  "//",
  "*",
  "http://elsewhere.example/",
];

const piece = fc.oneof(
  fc.constantFrom(
    "%ff",
    "%",
    "%00",
    "/",
    "..",
    "?",
    "&",
    "=",
    "#",
    "\\",
    "[",
    "é",
    "\u0000",
    "\t",
    "a".repeat(9_000),
    ";",
    "@",
  ),
  fc.string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 6,
  }),
);

const header = fc.oneof(
  fc.constantFrom(
    "Cookie: ipt=%ff; ipt=x; =;;",
    "Cookie: ipt-sign-in=%00",
    "Authorization: Bearer \u0000",
    "Content-Length: -1",
    "Content-Length: 999999999999",
    "Content-Length: 5\r\nContent-Length: 6",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip",
    "Expect: 100-continue",
    "Upgrade: websocket\r\nConnection: upgrade",
    "Host: [",
    "Host: a b",
    "X-Forwarded-Proto: ://",
    "Accept-Language: ;;q=,",
    "Range: bytes=9-1",
    "Content-Type: multipart/form-data; boundary=\u00ff",
    " folded: yes",
    "no colon",
    `Long: ${"x".repeat(20_000)}`,
  ),
);

const method = fc.constantFrom(
  "GET",
  "POST",
  "HEAD",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "get",
  "\u00e9",
);

const nearHttp = fc
  .tuple(
    method,
    fc.constantFrom(...ADDRESSES),
    fc.array(piece, { maxLength: 4 }),
    fc.array(header, { maxLength: 3 }),
    piece,
  )
  .map(([verb, address, pieces, headers, body]) => {
    const lines = [
      `${verb} ${address}${pieces.join("")} HTTP/1.1`,
      "Host: localhost",
      ...headers,
      "Connection: close",
    ];
    return bytesOf(`${lines.join("\r\n")}\r\n\r\n${body}`);
  });

describe("Whatever bytes reach the port", () => {
  it("no address answers that the service failed, and it goes on serving", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: nearHttp, weight: 9 }, fc.uint8Array({ maxLength: 200 })),
        async (bytes) => {
          const statuses = await exchange(bytes);
          // 501 and 505 are about HTTP itself: a transfer coding or a version that is not spoken.
          expect(statuses.filter((status) => status >= 500 && status !== 501 && status !== 505)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(service.errors.filter((error) => !isHangUp(error))).toEqual([]);
    const health = await fetch(`${service.url}/healthz`);
    expect(health.status).toBe(200);
    await health.body?.cancel();
  });
});
