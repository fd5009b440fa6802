import { MOST_LINES } from "@ipt/application/imports/import-lines.ts";
import { describe, expect, it } from "vitest";
import { parseLines } from "./parse-lines.ts";
import { SUBJECT } from "./subjects.ts";

const KNOWN = {
  quartiers: [{ value: "le-phare", label: "Le Phare" }],
  partners: [{ value: "centre", label: "Centre social" }],
};

const rows = (...lines: readonly string[]) =>
  lines.map((text, index) => ({ line: index + 1, cells: text.split(";") }));

describe("A file of activities", () => {
  const read = (...lines: readonly string[]) => parseLines(rows(...lines), SUBJECT.activites, KNOWN);

  it("is read whatever the order, accents and case of its headings, with French dates and words", () => {
    const parsed = read(
      "Participants;ACTIVITÉ;Quartier;Date;Thèmes;Durée minutes",
      "1 053;café numérique;LE PHARE;3/5/2026;Courriel, santé;90",
    );
    expect(parsed).toMatchObject({
      lines: [
        {
          line: 2,
          input: {
            quartier: "le-phare",
            on: "2026-05-03",
            kind: "net-cafe",
            participants: 1053,
            durationMinutes: 90,
            themes: ["email", "sante"],
            partner: "centre",
          },
        },
      ],
    });
  });

  it("passes on what it cannot read, for the rule to refuse", () => {
    const parsed = read("quartier;date;activite;participants", "Ailleurs;demain;Fanfare;peu");
    expect(parsed).toMatchObject({
      lines: [{ input: { quartier: "Ailleurs", on: "demain", kind: "Fanfare", participants: "peu" } }],
    });
  });

  it("says which columns are missing, and refuses what is empty or too long", () => {
    expect(read("quartier;date", "Le Phare;2026-05-03")).toEqual({
      problem: { code: "missing-columns", names: ["activite", "participants"] },
    });
    expect(read("quartier;date;activite;participants")).toEqual({ problem: { code: "empty" } });
    const lines = Array.from({ length: MOST_LINES + 1 }, () => "Le Phare;2026-05-03;Atelier;1");
    expect(read("quartier;date;activite;participants", ...lines)).toEqual({ problem: { code: "too-long" } });
  });
});

describe("A file of computers", () => {
  it("reads amounts as people write them", () => {
    const parsed = parseLines(
      rows("quartier;demande_le;etat;prix;recyclerie", "Le Phare;2026-05-03;livre;60,50 €;"),
      SUBJECT.ordinateurs,
      KNOWN,
    );
    expect(parsed).toMatchObject({
      lines: [{ input: { status: "delivered", price: { cents: 6050 }, recycler: "centre" } }],
    });
  });
});
