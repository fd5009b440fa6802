import * as fc from "fast-check";
import { expect, test } from "vitest";
import { HeldHeaders } from "./held-headers.ts";
import { HeldRequest } from "./held-request.ts";
import { HeldResponse } from "./held-response.ts";

/** What a call gives, or the kind of error it throws. */
const outcome = <T>(call: () => T): T | string => {
  try {
    return call();
  } catch (error) {
    return error instanceof Error ? error.name : "thrown";
  }
};

const name = fc.oneof(
  fc.constantFrom("Accept", "accept", "cookie", "Set-Cookie", "set-cookie", "x-b", "X-B", "content-type"),
  fc.string({ maxLength: 4 }),
);
const value = fc.oneof(fc.constantFrom("a", " b ", "é", "€", "x\ny", "\tz\r\n"), fc.string({ maxLength: 6 }));
const change = fc.record({ verb: fc.constantFrom("append", "set", "delete"), name, value });

test("Headers are those of the Fetch standard, whatever is written into them", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), name, (changes, asked) => {
      const [ours, nodes] = [new HeldHeaders(), new Headers()];
      for (const one of changes) {
        const apply = (to: typeof ours | Headers) => () => {
          if (one.verb === "append") to.append(one.name, one.value);
          else if (one.verb === "set") to.set(one.name, one.value);
          else to.delete(one.name);
        };
        expect(outcome(apply(ours))).toEqual(outcome(apply(nodes)));
      }
      expect([...ours]).toEqual([...nodes]);
      expect([...ours.keys()]).toEqual([...nodes.keys()]);
      expect([...ours.values()]).toEqual([...nodes.values()]);
      expect(ours.getSetCookie()).toEqual(nodes.getSetCookie());
      expect(outcome(() => ours.get(asked))).toEqual(outcome(() => nodes.get(asked)));
      expect(outcome(() => ours.has(asked))).toEqual(outcome(() => nodes.has(asked)));
      expect([...new HeldHeaders(ours)]).toEqual([...new Headers([...nodes])]);
    }),
  );
});

test("Headers are made of pairs and of records, and refuse what is neither", () => {
  const records = [{ a: "b", A: "c" }, { "": "b" }, { a: "\n" }];
  const pairs: [string, string][][] = [[["a", "b"]], [], [["", "b"]]];
  for (const given of [...records, ...pairs]) {
    expect(outcome(() => [...new HeldHeaders(given)])).toEqual(outcome(() => [...new Headers(given)]));
  }
  for (const given of [[["a"]], [["a", "b", "c"]]]) expect(() => new HeldHeaders(given)).toThrow(TypeError);
  const seen: string[] = [];
  new HeldHeaders({ b: "1", a: "2" }).forEach((one, key) => void seen.push(`${key}=${one}`));
  expect(seen).toEqual(["a=2", "b=1"]);
});

const bodies = [null, "", "texte é", new Uint8Array([1, 2, 3]), new Uint8Array([9]).buffer] as const;

test("An answer says and holds what it was given, as Node's own does", async () => {
  for (const body of bodies) {
    for (const init of [
      {},
      { status: 201, headers: { "x-a": "1" } },
      { status: 204 },
      { status: 99 },
      { status: 600 },
    ]) {
      const say = (made: HeldResponse | Response) => [
        made.status,
        made.statusText,
        made.ok,
        made.body === null,
        [...made.headers],
      ];
      expect(outcome(() => say(new HeldResponse(body, init)))).toEqual(
        outcome(() => say(new Response(body, init))),
      );
    }
    const [ours, nodes] = [new HeldResponse(body), new Response(body)];
    expect(await ours.text()).toBe(await nodes.text());
    expect(Buffer.from(await new HeldResponse(body).arrayBuffer())).toEqual(
      Buffer.from(await new Response(body).arrayBuffer()),
    );
    expect(ours.bodyUsed).toBe(nodes.bodyUsed);
  }
  expect(await new HeldResponse('{"a":1}').json()).toEqual({ a: 1 });
});

test("A body is read once, and goes on from one answer to the next", async () => {
  const first = new HeldResponse("à dire", { status: 201 });
  const second = new HeldResponse(first.body, first);
  expect([second.status, await second.text()]).toEqual([201, "à dire"]);
  await expect(second.text()).rejects.toThrow(TypeError);
  const streamed = new HeldResponse(new Response("au fil").body);
  expect(await streamed.text()).toBe("au fil");
  const reader = new HeldResponse("ab").body?.getReader();
  expect(await reader?.read()).toEqual({ done: false, value: Buffer.from("ab") });
  expect(await reader?.read()).toEqual({ done: true, value: undefined });
});

test("A request is refused where Node refuses it", () => {
  const urls = [
    "https://ipt.example/a b?c=é",
    "https://u:p@ipt.example/",
    "/relative",
    "https://ipt.example",
  ];
  const inits = [
    {},
    { method: "post", body: "{}" },
    { method: "patch" },
    { method: "TRACE" },
    { method: "a b" },
    { method: "GET", body: "no" },
    { method: "HEAD", body: "no" },
    { headers: { "x-é": "1" } },
  ];
  const say = (made: HeldRequest | Request) => [made.url, made.method, made.body === null, [...made.headers]];
  for (const url of urls) {
    for (const init of inits) {
      expect(
        outcome(() => say(new HeldRequest(url, init))),
        `${url} ${init.method}`,
      ).toEqual(outcome(() => say(new Request(url, init))));
    }
  }
});

test("The fields of a form are read", async () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const request = new HeldRequest("https://ipt.example/", { method: "POST", headers, body: "a=1&b=%C3%A9" });
  expect([...(await request.formData())]).toEqual([
    ["a", "1"],
    ["b", "é"],
  ]);
});
