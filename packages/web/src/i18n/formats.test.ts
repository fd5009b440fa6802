import { describe, expect, it } from "vitest";
import { formatsOf } from "./formats.ts";

const french = formatsOf("fr", "Europe/Paris");

describe("values written in French", () => {
  it.each([
    [124, "1,24\u00A0€"],
    [100, "1\u00A0€"],
    [2_000_000, "20\u202F000\u00A0€"],
    [0, "0\u00A0€"],
    [5, "0,05\u00A0€"],
  ])("%i cents are %j", (cents, expected) => {
    expect(french.money({ cents })).toBe(expected);
  });

  it("groups thousands, even four digits", () => {
    expect(french.number(1053)).toBe("1\u202F053");
  });

  it("gives a share with one decimal, and none of nothing", () => {
    expect(french.percent(101, 1053)).toBe("9,6\u00A0%");
    expect(french.percent(0, 0)).toBeNull();
  });

  it("writes the first of the month as an ordinal, and only the first, never parted from its month", () => {
    expect(french.date("2027-05-01")).toBe("1er\u00A0mai 2027");
    expect(french.date("2027-05-11")).toBe("11\u00A0mai 2027");
    expect(french.longDate("2027-03-01")).toBe("lundi 1er\u00A0mars 2027");
    expect(french.dateRange("2027-03-01", "2027-03-08")).toBe("1er–8\u00A0mars 2027");
  });

  it("never moves a civil date, whatever the machine's time zone", () => {
    expect(formatsOf("fr", "Indian/Reunion").date("2027-12-31")).toBe("31\u00A0décembre 2027");
  });

  it("shows instants on the clocks of the territory", () => {
    expect(french.time("2027-07-01T12:00:00.000Z")).toBe("14\u00A0h");
    expect(formatsOf("fr", "Indian/Reunion").time("2027-07-01T12:00:00.000Z")).toBe("16\u00A0h");
    expect(french.dateTime("2027-05-01T07:05:00.000Z")).toBe("1er\u00A0mai 2027 à 9\u00A0h\u00A005");
    expect(formatsOf("en", "Europe/Paris").time("2027-07-01T12:00:00.000Z")).toBe("14:00");
  });
});

describe("values in the other languages", () => {
  it("keeps European digits in Arabic", () => {
    const arabic = formatsOf("ar", "Europe/Paris");
    expect(arabic.date("2027-05-03")).toMatch(/^3 \p{Script=Arabic}+ 2027$/u);
    expect(arabic.number(1053)).toBe("1,053");
  });

  it("writes months and lists in words of the language", () => {
    expect(formatsOf("pt", "Europe/Paris").month("2027-05")).toBe("maio de 2027");
    expect(formatsOf("tr", "Europe/Paris").list(["a", "b"])).toBe("a ve b");
  });
});
