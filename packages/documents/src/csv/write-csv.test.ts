import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "./write-csv.ts";

test("A table opens in a French spreadsheet: mark, semicolons, decimal comma, unknown left empty", () => {
  expect(
    writeCsv(
      ["quartier", "contrats", "part", "publié"],
      [
        ["Kérédern", 101, 9.6, true],
        ["Valy-Hir", null, null, false],
        ['La "Cité"; nord', 0, -1.5, true],
      ],
    ),
  ).toBe(
    '\uFEFFquartier;contrats;part;publié\r\nKérédern;101;9,6;oui\r\nValy-Hir;;;non\r\n"La ""Cité""; nord";0;-1,5;oui\r\n',
  );
});

test("No text becomes a formula, whatever it is; numbers stay numbers", () => {
  expect(writeCsv(["a"], [["=1+1"], ["@SUM"], ["+33 2"], ["-12,5"], ["\t=1"]])).toBe(
    "\uFEFFa\r\n'=1+1\r\n'@SUM\r\n'+33 2\r\n-12,5\r\n'\t=1\r\n",
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = writeCsv(["a"], [[text]])
        .split("\r\n")
        .slice(1)
        .join("\r\n");
      const first = cell.startsWith('"') ? cell[1] : cell[0];
      expect(/^-?\d/.test(text) || !["=", "+", "-", "@"].includes(first ?? "")).toBe(true);
    }),
  );
});
