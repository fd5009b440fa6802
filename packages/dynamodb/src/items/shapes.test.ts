import { readFileSync } from "node:fs";
import type { RecordName } from "@ipt/application/ports/records.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { membership } from "../directory/membership.ts";
import { published } from "../directory/published.ts";
import { session } from "../directory/session.ts";
import { summary } from "../directory/summary.ts";
import { usageSummary } from "../directory/usage-summary.ts";
import type { Definition } from "../kit/definition.ts";
import { arbitraryOfShape, shapeOf } from "../testing/arbitrary-of.ts";
import type { JsonSchema } from "../testing/json-schema-arbitrary.ts";
import { narrowings } from "../testing/narrowings.ts";
import { sealedKey, urnBallot, urnBox } from "../urn/items.ts";
import { allowance } from "./allowance.ts";
import { idempotency } from "./idempotency.ts";
import { items } from "./items.ts";
import { requestCount } from "./request-count.ts";
import { voterCapsule } from "./voter-capsule.ts";

const Shape = z.custom<JsonSchema>((value) => typeof value === "object" && value !== null);
const kept = (type: string, version: number): JsonSchema =>
  Shape.parse(
    JSON.parse(
      readFileSync(new URL(`../../fixtures/${type}.v${version}.shape.json`, import.meta.url), "utf8"),
    ),
  );

/** A value as a version kept it, taken to the present one as reading does. */
const upcast = <V, K>({ upcasts, version }: Definition<V, K>, from: number, value: unknown): unknown => {
  let now = value;
  for (let step = from; step < version; step += 1) now = upcasts[step]?.(now);
  return now;
};

const check = <V, K>(definition: Definition<V, K>): void => {
  const { type, version } = definition;
  const present = shapeOf(definition.schema);

  test(`${type}: stored values keep the shape of version ${version}; another needs another version and a step to it`, () => {
    expect(narrowings(kept(type, version), present)).toEqual([]);
  });

  test(`${type}: whatever a version could write is read`, () => {
    for (let from = 1; from <= version; from += 1) {
      fc.assert(
        fc.property(arbitraryOfShape(kept(type, from)), (value) => {
          expect(
            definition.schema().safeParse(upcast(definition, from, value)).error?.issues,
          ).toBeUndefined();
        }),
        { numRuns: 30 },
      );
    }
  });
};

const checkRecord = <R extends RecordName>(record: R): void => check(items[record]);
const isRecordName = (name: string): name is RecordName => Object.hasOwn(items, name);

describe("The shape of stored values", () => {
  for (const name of Object.keys(items).filter(isRecordName)) checkRecord(name);
  check(idempotency);
  check(allowance);
  check(requestCount);
  check(session);
  check(urnBallot);
  check(urnBox);
  check(sealedKey);
  check(voterCapsule);
  check(membership);
  check(summary);
  check(published);
  check(usageSummary);
});

describe("The check bites", () => {
  const base = {
    id: z.string(),
    kind: z.enum(["a", "b"]),
    count: z.int().min(0).max(9),
    on: z.string().nullable(),
  };
  const shape = (fields: z.ZodRawShape) => shapeOf(schema(() => z.strictObject(fields)));
  const before = shape(base);

  test.each([
    ["a field taken away", { id: base.id, kind: base.kind, count: base.count }, "value.on: is gone"],
    ["a field added", { ...base, note: z.string() }, "value.note: is new"],
    ["a field added with a default", { ...base, note: z.string().default("") }, "value.note: is new"],
    ["a value withdrawn", { ...base, kind: z.enum(["a"]) }, 'value.kind: "b" was a value'],
    ["unknown no longer allowed", { ...base, on: z.string() }, 'value.on: type was "null", is "string"'],
    ["a tighter bound", { ...base, count: z.int().min(1).max(9) }, "value.count: minimum was raised"],
    ["a lower ceiling", { ...base, count: z.int().min(0).max(8) }, "value.count: maximum was lowered"],
    [
      "a text instead of a number",
      { ...base, count: z.string() },
      'value.count: type was "integer", is "string"',
    ],
    ["a pattern", { ...base, id: z.string().regex(/^a/) }, 'value.id: pattern was undefined, is "^a"'],
  ])("%s", (_what, fields, complaint) => {
    expect(narrowings(before, shape(fields))).toContain(complaint);
  });

  test("but not at a value more, a looser bound, or what may be unknown from now on", () => {
    const looser = {
      id: z.string().nullable(),
      kind: z.enum(["a", "b", "c"]),
      count: z.int().min(0).max(99),
      on: z.union([z.string(), z.null(), z.int()]),
    };
    expect(narrowings(before, shape(looser))).toEqual([]);
  });

  test("inside lists, alternatives and maps too", () => {
    const nested = (inner: z.ZodType) =>
      shape({
        list: z.array(z.strictObject({ inner })),
        map: z.record(z.string(), inner),
        choice: z.union([inner, z.null()]),
      });
    expect(narrowings(nested(z.string()), nested(z.string().max(3)))).toEqual([
      "value.list[].inner: maxLength was lowered",
      "value.map.*: maxLength was lowered",
      "value.choice: maxLength was lowered",
    ]);
  });
});
