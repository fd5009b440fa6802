import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_BYTES, codeAddress, isCodeGroup, readCode, writeCode } from "./code.ts";
import { ALPHABET } from "./groups.ts";

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
const written = bytes.map((random) => {
  const code = writeCode(random);
  if (!code.ok) throw new Error(code.error.code);
  return { random: Uint8Array.from(random), code: code.value };
});

describe("A code", () => {
  test("comes back from its letter, its QR, lower case, spaces, and any dash", () => {
    fc.assert(
      fc.property(written, ({ random, code }) => {
        for (const typed of [
          code,
          code.toLowerCase(),
          code.replaceAll("-", " "),
          code.replaceAll("-", ""),
          ` ${code.replaceAll("-", " – ")}\u200b`,
          codeAddress("https://example.org/vote/kerourien", code),
          codeAddress("https://example.org/vote/kerourien", code).toLowerCase(),
        ]) {
          expect(readCode(typed)).toEqual({ ok: true, value: random });
        }
      }),
    );
  });

  test("has six groups of four characters that nobody takes for one another", () => {
    fc.assert(
      fc.property(written, ({ code }) => {
        expect(code).toMatch(/^(?:[2-9A-HJKMNP-Z]{4}-){5}[2-9A-HJKMNP-Z]{4}$/);
        expect(code.split("-").every((group, place) => isCodeGroup(group, place + 1))).toBe(true);
      }),
    );
  });

  test("with one character mistyped says which group it is in", () => {
    const mistake = fc.record({
      of: written,
      at: fc.nat({ max: 23 }),
      to: fc.constantFrom(...Array.from(ALPHABET)),
    });
    fc.assert(
      fc.property(mistake, ({ of, at, to }) => {
        const characters = Array.from(of.code.replaceAll("-", ""));
        fc.pre(characters[at] !== to);
        characters[at] = to;
        expect(readCode(characters.join(""))).toEqual({
          ok: false,
          error: { code: "code-group", groups: [Math.floor(at / 4) + 1] },
        });
      }),
    );
  });

  test("with two neighbours exchanged, in a group or two whole groups, is refused", () => {
    fc.assert(
      fc.property(written, fc.nat({ max: 4 }), fc.nat({ max: 2 }), ({ code }, place, at) => {
        const groups = code.split("-");
        const [one = "", two = ""] = [groups[place], groups[place + 1]];
        fc.pre(one !== two && one[at] !== one[at + 1]);
        const swapped = groups.with(place, two).with(place + 1, one);
        expect(readCode(swapped.join("-"))).toMatchObject({
          error: { code: "code-group", groups: [place + 1, place + 2] },
        });
        const turned = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
        expect(readCode(groups.with(place, turned).join("-"))).toMatchObject({
          error: { groups: [place + 1] },
        });
      }),
    );
  });

  test.each([
    ["", { code: "code-empty" }],
    [" – ", { code: "code-empty" }],
    ["ABCD", { code: "code-length", characters: 4, expected: 24, group: null }],
  ])("typed %j is told", (typed, error) => {
    expect(readCode(typed)).toMatchObject({ ok: false, error: { code: error.code } });
  });

  test("is never made of anything but ten bytes, and any text is read or refused", () => {
    expect(writeCode(new Uint8Array(9))).toEqual({ ok: false, error: { code: "random-length" } });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof readCode(text).ok).toBe("boolean");
      }),
    );
  });
});
