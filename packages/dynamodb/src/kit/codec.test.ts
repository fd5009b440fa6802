import { schema } from "@ipt/domain/values/schema.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { partner } from "../items/partner.ts";
import { keyAtBrest, rawOf, sampleOf } from "../testing/storable.ts";
import { decode, encode } from "./codec.ts";
import type { Definition } from "./definition.ts";
import { IncidentError } from "./incident-error.ts";

/** As if it had been stored by three versions of the code: a name, then two, then a list of names. */
type Bridge = { readonly id: string; readonly names: readonly string[] };
const bridge: Definition<Bridge, string> = {
  type: "bridge",
  version: 3,
  schema: schema(() => z.strictObject({ id: z.string(), names: z.array(z.string()).min(1) })),
  keyOf: ({ id }) => id,
  place: (id) => ({ within: [], at: ["BRIDGE", id] }),
  upcasts: {
    1: (old) => {
      const { id, name } = z.object({ id: z.string(), name: z.string() }).parse(old);
      return { id, first: name, second: null };
    },
    2: (old) => {
      const read = z.object({ id: z.string(), first: z.string(), second: z.string().nullable() }).parse(old);
      return { id: read.id, names: [read.first, ...(read.second === null ? [] : [read.second])] };
    },
  },
};
const key = { pk: "T#brest", sk: "BRIDGE#recouvrance" };

describe("Items of earlier versions", () => {
  test("are read through every step to the present one", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (first, second) => {
        const v1 = { ...key, t: "bridge", v: 1, r: 4, d: { id: "recouvrance", name: first } };
        const v2 = { ...key, t: "bridge", v: 2, r: 4, d: { id: "recouvrance", first, second } };
        const names = second === null ? [first] : [first, second];
        expect(decode(bridge, v1, keyAtBrest)).toEqual({
          value: { id: "recouvrance", names: [first] },
          revision: 4,
        });
        expect(decode(bridge, v2, keyAtBrest)).toEqual({ value: { id: "recouvrance", names }, revision: 4 });
      }),
    );
  });

  test("are written again as the present version", () => {
    const { attributes } = encode(bridge, { id: "recouvrance", names: ["a"] }, 5);
    expect(attributes).toEqual({ t: "bridge", v: 3, r: 5, d: { id: "recouvrance", names: ["a"] } });
  });
});

describe("A bad item is an incident that names its key", () => {
  const [value] = sampleOf(partner, 1, 7);
  if (!value) throw new Error("no sample");
  const good = rawOf(partner, { ...value, id: "surf" });
  const d = { ...value, id: "surf" };

  test("the good one passes", () => {
    expect(decode(partner, good, keyAtBrest).value.id).toBe("surf");
  });

  test.each([
    ["another type", { ...good, t: "convention" }, "type: expected partner"],
    ["no type", { ...good, t: undefined }, "type: expected partner"],
    ["a later version", { ...good, v: 2 }, "version: unknown"],
    ["version 0", { ...good, v: 0 }, "version: unknown"],
    ["a version that is text", { ...good, v: "1" }, "version: unknown"],
    ["no revision", { ...good, r: undefined }, "revision: missing"],
    ["a field that is missing", { ...good, d: { id: "surf" } }, "name: invalid_type"],
    ["a field nobody knows", { ...good, d: { ...d, salary: 1 } }, "value: unrecognized_keys"],
    ["no value", { ...good, d: undefined }, "value: invalid_type"],
    ["another's value", { ...good, d: { ...d, id: "other" } }, "key: not that of the value"],
    ["another territory's partition", { ...good, pk: "T#brest2" }, "key: not that of the value"],
  ])("%s", (_what, raw, issue) => {
    const read = () => decode(partner, raw, keyAtBrest);
    expect(read).toThrow(IncidentError);
    expect(read).toThrow(issue);
    expect(read).toThrow("P#PARTNER#surf");
  });

  test("a step that is missing between versions", () => {
    const raw = { ...key, t: "bridge", v: 1, r: 1, d: { id: "recouvrance", name: "x" } };
    expect(() => decode({ ...bridge, upcasts: {} }, raw, keyAtBrest)).toThrow("nothing leads from 1 to 2");
  });

  test("a step that does not read what it is given", () => {
    const raw = { ...key, t: "bridge", v: 1, r: 1, d: { id: "recouvrance" } };
    expect(() => decode(bridge, raw, keyAtBrest)).toThrow(IncidentError);
  });

  test("its values are not in the message", () => {
    const raw = { ...good, d: { ...d, siret: "a secret" } };
    expect(() => decode(partner, raw, keyAtBrest)).toThrow(/^(?!.*a secret)/s);
  });
});

test("A value its schema refuses is not written", () => {
  expect(() => encode(bridge, { id: "x", names: [] }, 1)).toThrow(
    "refused to write a bad bridge: names: too_small",
  );
});
