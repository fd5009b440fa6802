import { expect, test } from "vitest";
import { formInput } from "../../../forms/form-input.ts";
import { readOrganisations } from "./read-organisations.ts";

test("a line names an organisation and, after a colon or a dash, how many came", () => {
  const input = formInput(
    new Map([["organisations", ["Centre social : 3\r\n\r\nBrest métropole habitat\nUFC-Que Choisir - 2"]]]),
  );
  expect(readOrganisations(input, "organisations")).toEqual([
    { organisation: "Centre social", people: 3 },
    { organisation: "Brest métropole habitat", people: null },
    { organisation: "UFC-Que Choisir", people: 2 },
  ]);
});
