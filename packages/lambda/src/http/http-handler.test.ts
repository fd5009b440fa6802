import { expect, test } from "vitest";
import { createLogger } from "../log/logger.ts";
import { httpHandler } from "./http-handler.ts";
import { MOST_INLINE_BYTES } from "./read-answer.ts";
import { territoryOf } from "./route-of.ts";

const event = (path: string) => ({
  version: "2.0",
  rawPath: path,
  requestContext: { http: { method: "GET" } },
});

const open = (fetch: (request: Request) => Response | Promise<Response>) => {
  const lines: string[] = [];
  const parked: string[] = [];
  const handler = httpHandler({
    baseUrl: "https://ipt.example",
    fetch,
    routeOf: () => "/route",
    territoryOf,
    park: async (territory, _answer, bytes) => {
      parked.push(`${territory} ${bytes.byteLength}`);
      return new Response(null, { status: 303, headers: { location: "https://bucket.example/x" } });
    },
    log: createLogger({
      functionName: "api",
      stage: "dev",
      write: (line) => lines.push(line),
      now: () => "",
    }),
    trace: () => null,
    takeUsage: () => ({}),
    now: () => 0,
  });
  return { handler, lines, parked };
};

test("An answer too large for Lambda waits where its territory's credentials put it", async () => {
  const large = new Uint8Array(MOST_INLINE_BYTES + 1);
  const { handler, parked } = open(
    () => new Response(large, { headers: { "content-type": "application/zip" } }),
  );
  const answer = await handler(event("/v1/territories/brest/export"));
  expect(answer).toMatchObject({
    statusCode: 303,
    headers: { location: "https://bucket.example/x" },
    body: "",
  });
  expect(parked).toEqual([`brest ${MOST_INLINE_BYTES + 1}`]);
  expect(await handler(event("/v1/other"))).toMatchObject({ statusCode: 500 });
});

test("Bytes travel as base64, text as it is, and each cookie by itself", async () => {
  const headers = new Headers({ "content-type": "application/zip" });
  headers.append("set-cookie", "a=1; Path=/");
  headers.append("set-cookie", "b=2");
  const bytes = open(() => new Response(new Uint8Array([255, 0]), { headers }));
  expect(await bytes.handler(event("/"))).toEqual({
    statusCode: 200,
    headers: { "content-type": "application/zip" },
    cookies: ["a=1; Path=/", "b=2"],
    body: "/wA=",
    isBase64Encoded: true,
  });
  const text = open(() => Response.json({ é: "è" }));
  expect(await text.handler(event("/"))).toMatchObject({ body: '{"é":"è"}', isBase64Encoded: false });
});

test("What throws is a bare 500, told to the log without its message", async () => {
  const { handler, lines } = open(() => {
    throw new TypeError("marie@example.org");
  });
  expect(await handler(event("/v1/territories/brest"))).toMatchObject({ statusCode: 500 });
  expect(lines.join("\n")).toContain('"error":"TypeError"');
  expect(lines.join("\n")).not.toContain("marie");
});

test("Only a territory that an answer vouches for is named in the line", async () => {
  let status = 404;
  const { handler, lines } = open(() => new Response(null, { status }));
  await handler(event("/v1/territories/made-up"));
  expect(lines.at(-1)).not.toContain("made-up");
  status = 200;
  await handler(event("/v1/territories/brest"));
  status = 500;
  await handler(event("/v1/territories/brest"));
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ territory: "brest", Errors: 1 });
});
