import { type Operation, pathParameters } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createDescribed } from "../contract/described.ts";
import { type Ask, credentialsOf, type Json } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import type { Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { requestsFor } from "../world/requests/all.ts";
import { openService, type Service } from "../world/service.ts";
import { mutated } from "./mutate.ts";
import { oddBody, oddHeaders, oddText, oddType } from "./odd.ts";

let service: Service;
let place: Place;
let watched: Changes;
const described = createDescribed();

beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  watched = await watchChanges(service.client, service.engine.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

/** Fewer where one request reads or deletes a whole territory. */
const runsOf = ({ id, answer }: Operation): number =>
  answer === "archive" || id === "eraseTerritory" ? 4 : 20;

const every = operations().map((one) => [one.id, one] as const);

type Sent = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
};

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const query = (): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom("limit", "cursor", "asOf", "page", "shard", "x", "__proto__"), oddText), {
      maxLength: 3,
    })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${encoded(value)}`).join("&"));

const pathFor = (operation: Operation, ask: Ask, odd: readonly (string | null)[], raw: boolean): string =>
  pathParameters(operation.path).reduce((path, name, index) => {
    const valid = name === "territory" ? place.territory(ask.in) : (ask.path?.[name] ?? "");
    const value = odd[index] ?? valid;
    return path.replace(`{${name}}`, () => (raw ? value.toWellFormed() : encoded(value)));
  }, `/v1${operation.path}`);

/** A request near a valid one, or far from any. */
const requests = (operation: Operation, ask: Ask): fc.Arbitrary<Sent> => {
  const path = fc.oneof(
    { arbitrary: fc.constant(pathFor(operation, ask, [], false)), weight: 3 },
    fc
      .tuple(fc.array(fc.option(oddText), { maxLength: 4 }), fc.boolean())
      .map(([odd, raw]) => pathFor(operation, ask, odd, raw)),
  );
  const asJson = (value: Json) => ({ type: "application/json", body: JSON.stringify(value) });
  const valid =
    ask.csv === undefined
      ? fc.constant(asJson(ask.body ?? {}))
      : fc.constant({ type: "text/csv", body: ask.csv });
  const near = mutated(ask.body ?? {}).map(asJson);
  const far = fc.record({ type: oddType, body: oddBody });
  const payload: fc.Arbitrary<{ type: string; body: Sent["body"] }> =
    operation.method === "GET" ? fc.constant({ type: "", body: null }) : fc.oneof(valid, near, far);
  const headers = fc.oneof(fc.constant({}), oddHeaders);
  const given = ask.ifMatch === undefined ? {} : { "if-match": `"${ask.ifMatch}"` };
  return fc
    .tuple(path, fc.oneof(fc.constant(""), query()), headers, payload)
    .map(([where, search, odd, { type, body }]) => ({
      path: search === "" ? where : `${where}?${search}`,
      headers: { ...given, ...odd, ...(type === "" ? {} : { "content-type": type }) },
      body,
    }));
};

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** What is wrong with an answer: a refusal says what it is about, and a field refused is named with its reason. */
const complaints = (operation: Operation, answer: Response, text: string): string[] => {
  if (answer.status >= 500 && answer.status !== 503) return [`${answer.status} ${text}`];
  if (answer.status < 400) return [];
  const problem: unknown = JSON.parse(text);
  const code = field(problem, "type");
  const errors = field(problem, "errors");
  const named =
    !["invalid-input", "register-invalid"].some((one) => code === `urn:ipt:problem:${one}`) ||
    (Array.isArray(errors) &&
      errors.length > 0 &&
      errors.every(
        (one) => /^\//.test(String(field(one, "pointer"))) && String(field(one, "detail")).length > 3,
      ));
  const known = code === "urn:ipt:problem:route-not-found" || code === "urn:ipt:problem:method-not-allowed";
  return [
    ...(named ? [] : [`a refusal that names no field: ${text}`]),
    ...(known ? [] : described.faults(operation, answer.status, answer.headers.get("content-type"), text)),
  ];
};

describe("Whatever is sent to", () => {
  it.each(every)("%s, the answer is one that the document describes", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    await fc.assert(
      fc.asyncProperty(requests(operation, ask), async ({ path, headers, body }) => {
        const answer = await service.fetch(path, {
          method: operation.method,
          headers: { ...headers, ...credentialsOf(place, ask) },
          ...(body === null ? {} : { body }),
        });
        const text = await answer.text();
        expect(complaints(operation, answer, text)).toEqual([]);
        if (answer.status < 400 && operation.method !== "GET") await watched.restore();
      }),
      { numRuns: runsOf(operation) },
    );
    expect(service.errors).toEqual([]);
  });
});
