import fc from "fast-check";
import { expect, test } from "vitest";
import { InseeCommune, Siren } from "../../values/codes.ts";
import { plainName } from "./official-codes.ts";
import { shippedCodes } from "./shipped-codes.ts";

test("knows Brest, its métropole and overseas communes, with their vintage", async () => {
  const codes = await shippedCodes();
  expect(codes.vintage).toBe(2026);
  expect(codes.commune("29019")).toEqual({ insee: "29019", name: "Brest" });
  expect(codes.commune("97411")?.name).toBe("Saint-Denis");
  expect(codes.commune("29000")).toBeNull();
  const metropole = codes.epci("242900314");
  expect(metropole?.name).toBe("Brest Métropole");
  expect(metropole?.communes.map(({ insee }) => insee)).toContain("29075");
  expect(codes.epci("242900315")).toBeNull();
});

test("finds a name however it is typed, the exact one first", async () => {
  const codes = await shippedCodes();
  expect(codes.search("brest", 5).communes[0]).toEqual({ insee: "29019", name: "Brest" });
  expect(codes.search("BREST metropole", 5).epci[0]?.siren).toBe("242900314");
  expect(codes.search("saint denis", 20).communes.map(({ insee }) => insee)).toContain("93066");
  expect(codes.search("  ", 5)).toEqual({ epci: [], communes: [] });
});

test("every code shipped is one that the product accepts, and every member is a known commune", async () => {
  const codes = await shippedCodes();
  const { default: lists } = await import("./codes.json", { with: { type: "json" } });
  const communes = lists.communes.split("\n").map((line) => line.slice(0, 5));
  expect(communes.length).toBeGreaterThan(34_000);
  expect(communes.filter((insee) => !InseeCommune().safeParse(insee).success)).toEqual([]);
  const bodies = lists.epci.split("\n").map((line) => line.split("|"));
  expect(bodies.filter(([siren]) => !Siren().safeParse(siren).success)).toEqual([]);
  const strangers = bodies.filter(
    ([siren = "", , members = ""]) => codes.epci(siren)?.communes.length !== members.split(",").length,
  );
  expect(strangers).toEqual([]);
});

test("a plain name is the same whatever the accents and hyphens, and plain already", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(plainName(plainName(text))).toBe(plainName(text));
    }),
  );
  expect(plainName("L’Haÿ-les-Roses")).toBe("l hay les roses");
});
