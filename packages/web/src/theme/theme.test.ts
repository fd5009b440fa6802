import { parseBrandColour } from "@ipt/domain/site/brand-colour.ts";
import { BLACK, contrast, parseHex, type Rgb, toHex, WHITE } from "@ipt/domain/site/colour.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_THEME } from "./theme.ts";
import { themeStyle } from "./theme-style.ts";

const channel = fc.integer({ min: 0, max: 255 });
const colours: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

const variable = (style: string, name: string): Rgb => {
  const value = new RegExp(`--govuk-${name}-colour:(#[0-9a-f]{6})`).exec(style)?.[1] ?? "";
  return parseHex(value) ?? [0, 0, 0];
};

describe("contrast", () => {
  it("agrees with published pairs", () => {
    expect(contrast(BLACK, WHITE)).toBe(21);
    expect(contrast(parseHex("#767676") ?? BLACK, WHITE)).toBeCloseTo(4.54, 2);
    expect(contrast(parseHex("#ff0000") ?? BLACK, WHITE)).toBeCloseTo(4, 2);
  });

  it("is the same both ways, between 1 and 21, and 1 only with itself or its equal in light", () => {
    fc.assert(
      fc.property(colours, colours, (a, b) => {
        const ratio = contrast(a, b);
        expect(ratio).toBe(contrast(b, a));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrast(a, a)).toBe(1);
      }),
    );
  });
});

describe("a territory's colour", () => {
  it("is refused under 4.5 to 1 on white, with the ratio it has", () => {
    expect(parseBrandColour("#767676")).toEqual({ ok: true, value: "#767676" });
    expect(parseBrandColour("#777777")).toEqual({
      ok: false,
      error: { code: "contrast-too-low", ratio: 4.47, minimum: 4.5 },
    });
  });

  it("is accepted exactly when its contrast is enough", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(parseBrandColour(toHex(colour)).ok).toBe(contrast(colour, WHITE) >= 4.5);
      }),
    );
  });

  it.each(["", "red", "#fff", "#12345g", "#1234567", "0b5a52", "url(x)", "#0b5a52;}"])(
    "is refused when it is %j",
    (text) => {
      expect(parseBrandColour(text)).toEqual({ ok: false, error: { code: "not-a-colour" } });
    },
  );

  it("is written in lower case", () => {
    expect(parseBrandColour(" #0B5A52 ")).toEqual({ ok: true, value: "#0b5a52" });
  });
});

describe("the theme of a page", () => {
  it("adds nothing for the product's own colour, which passes its own rule", () => {
    expect(parseBrandColour(DEFAULT_THEME.brand).ok).toBe(true);
    expect(themeStyle(DEFAULT_THEME)).toBe("");
  });

  it("keeps links readable, hovered or on tinted surfaces, whatever accepted colour is chosen", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const brand = parseBrandColour(toHex(colour));
        fc.pre(brand.ok && brand.value !== DEFAULT_THEME.brand);
        const style = themeStyle({ brand: brand.ok ? brand.value : "", logo: null });
        expect(style).not.toMatch(/[<>&]/);
        const surface = variable(style, "surface-background");
        expect(contrast(variable(style, "link-hover"), surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(parseHex("#1d2320") ?? BLACK, surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(variable(style, "link"), WHITE)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
