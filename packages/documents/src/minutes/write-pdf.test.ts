import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Printable } from "./printable.ts";
import { winAnsi } from "./win-ansi.ts";
import { writePdf } from "./write-pdf.ts";

const AT = new Date("2026-03-19T18:30:00Z");

const printable = (rows: number): Printable => ({
  language: "fr",
  title: "Procès-verbal – Kerourien",
  lead: "Adopté",
  sections: [
    {
      title: "Résultat",
      rows: Array.from({ length: rows }, (_, at) => ({
        key: `Ligne ${at}`,
        lines: ["612 pour, 40 contre", "12 blancs"],
      })),
    },
  ],
  signatures: { title: "Signatures", places: [["Bailleur", "Bruno Şahin"]] },
  foot: "Empreinte abcd",
});

const textOf = async (rows: number): Promise<string> =>
  Buffer.from(await writePdf(printable(rows), AT)).toString("latin1");

describe("The minutes in PDF", () => {
  test("are a tagged document in French that shows its title", async () => {
    const text = await textOf(3);
    expect(text.slice(0, 8)).toBe("%PDF-1.7");
    expect(text).toContain("/Lang (fr)");
    expect(text).toContain("/Marked true");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toMatch(/\/S \/H1/);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test("go on to another page, and say on each which it is", async () => {
    const text = await textOf(60);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  });

  test("are the same bytes for the same content", async () => {
    expect(await textOf(5)).toBe(await textOf(5));
  });

  test("write any text with the letters that the fonts have", () => {
    expect(winAnsi("Şahin, œuvre : 1\u202f000 €")).toBe("Sahin, œuvre : 1\u00a0000 €");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(winAnsi(winAnsi(text))).toBe(winAnsi(text));
      }),
    );
  });
});
