import { readdirSync, readFileSync } from "node:fs";
import type { RecordName } from "@ipt/application/ports/records.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { membership } from "../directory/membership.ts";
import { published } from "../directory/published.ts";
import { session } from "../directory/session.ts";
import { summary } from "../directory/summary.ts";
import { usageSummary } from "../directory/usage-summary.ts";
import { decode } from "../kit/codec.ts";
import type { Definition } from "../kit/definition.ts";
import { keyAtBrest, rawOf, storable } from "../testing/storable.ts";
import { sealedKey, urnBallot, urnBox } from "../urn/items.ts";
import { allowance } from "./allowance.ts";
import { idempotency } from "./idempotency.ts";
import { itemOf } from "./item-of.ts";
import { items } from "./items.ts";
import { requestCount } from "./request-count.ts";
import { voterCapsule } from "./voter-capsule.ts";

const Fixture = z.array(z.record(z.string(), z.unknown()));
const folder = new URL("../../fixtures/", import.meta.url);
const fixture = (type: string, version: number): z.infer<typeof Fixture> =>
  Fixture.parse(JSON.parse(readFileSync(new URL(`${type}.v${version}.json`, folder), "utf8")));

const check = <V, K>(definition: Definition<V, K>): void => {
  describe(definition.type, () => {
    test("any valid value is read back as it was written", () => {
      fc.assert(
        fc.property(storable(definition), fc.nat(), (value, revision) => {
          const stored: unknown = JSON.parse(JSON.stringify(rawOf(definition, value, revision)));
          const raw = z.record(z.string(), z.unknown()).parse(stored);
          expect(decode(definition, raw, keyAtBrest)).toEqual({ value, revision });
        }),
        { numRuns: 50 },
      );
    });

    test("items written by every version are still read", () => {
      for (let version = 1; version <= definition.version; version += 1) {
        const written = fixture(definition.type, version);
        expect(written.length).toBeGreaterThan(0);
        for (const raw of written) {
          expect(raw["v"]).toBe(version);
          expect(decode(definition, raw, keyAtBrest).revision).toBe(raw["r"]);
        }
      }
    });

    test("a step leads from every version to the next", () => {
      expect(Object.keys(definition.upcasts)).toEqual(
        Array.from({ length: definition.version - 1 }, (_, index) => String(index + 1)),
      );
    });
  });
};

const checkRecord = <R extends RecordName>(record: R): void => check(items[record]);
const isRecordName = (name: string): name is RecordName => Object.hasOwn(items, name);

for (const name of Object.keys(items).filter(isRecordName)) checkRecord(name);
check(idempotency);
check(allowance);
check(requestCount);
check(session);
check(membership);
check(summary);
check(published);
check(usageSummary);
check(urnBallot);
check(urnBox);
check(sealedKey);
check(voterCapsule);

test("Each record is stored under its own name", () => {
  expect(Object.entries(items).map(([name, item]) => [name, item.type])).toEqual(
    Object.keys(items).map((name) => [name, name]),
  );
});

test("Requests take each record from where it is described", async () => {
  for (const name of Object.keys(items).filter(isRecordName)) expect(await itemOf(name)).toBe(items[name]);
});

test("Every file of the fixtures belongs to a type that the code still reads", () => {
  const known = new Set([
    ...Object.keys(items),
    "idempotency",
    "allowance",
    "requestCount",
    "session",
    "membership",
    "summary",
    "usageSummary",
    "published",
    "urnBallot",
    "urnBox",
    "sealedKey",
    "voterCapsule",
  ]);
  expect(readdirSync(folder).filter((file) => !known.has(file.split(".")[0] ?? ""))).toEqual([]);
});
