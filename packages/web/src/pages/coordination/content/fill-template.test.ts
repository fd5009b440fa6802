import { describe, expect, it } from "vitest";
import { blanksIn, fillTemplate, VARIABLES, type Values } from "./fill-template.ts";
import { TEMPLATES } from "./templates.ts";

const nothing = (): Values => ({
  ville: null,
  quartier: null,
  logements: null,
  bailleur: null,
  fournisseur: null,
  debit: null,
  prix: null,
  plafond: null,
  reunion: null,
  vote: null,
  lancements: null,
  contact: null,
});

describe("A template", () => {
  it.each(TEMPLATES)("$id names only what the data may know", ({ body }) => {
    const named = [...body.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !VARIABLES.some((one) => one === name))).toEqual([]);
  });

  it("takes what is known, and leaves a blank for what is not", () => {
    const text = fillTemplate("{prix} par mois à {quartier}, {prix}", { ...nothing(), prix: "1,19 €" });
    expect(text).toBe("1,19 € par mois à [quartier à compléter], 1,19 €");
    expect(blanksIn(text)).toEqual(["[quartier à compléter]"]);
  });

  it.each(TEMPLATES)("$id has no brace left, and as many blanks as it names things", ({ body }) => {
    const text = fillTemplate(body, nothing());
    expect(text).not.toMatch(/[{}]/);
    expect(blanksIn(text)).toHaveLength([...body.matchAll(/\{\w+\}/g)].length);
  });
});
