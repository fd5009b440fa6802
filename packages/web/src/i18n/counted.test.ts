import { expect, it } from "vitest";
import { englishCount, frenchCount } from "./counted.ts";

it("counts none as one in French, as many in English", () => {
  const french = ["0", "1", "2", "1\u202F053"].map((count) => frenchCount(count, "logement", "logements"));
  expect(french).toEqual(["0 logement", "1 logement", "2 logements", "1\u202F053 logements"]);
  const english = ["0", "1", "2"].map((count) => englishCount(count, "dwelling", "dwellings"));
  expect(english).toEqual(["0 dwellings", "1 dwelling", "2 dwellings"]);
});
