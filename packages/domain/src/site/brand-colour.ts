import * as z from "zod";
import { fail, ok, type Result } from "../values/result.ts";
import { schema } from "../values/schema.ts";
import { BLACK, contrast, mix, parseHex, type Rgb, toHex, WHITE } from "./colour.ts";

/** `#rrggbb` in lower case, readable on white and under white text. */
export type BrandColour = string;

/** WCAG 2.2, criterion 1.4.3, level AA: the colour is used for links and under white text. */
export const MINIMUM_CONTRAST = 4.5;

export type BrandColourProblem =
  | { readonly code: "not-a-colour" }
  /** `ratio` is rounded down to two decimals, so that it never shows as the minimum. */
  | { readonly code: "contrast-too-low"; readonly ratio: number; readonly minimum: number };

const isReadable = (colour: Rgb): boolean => contrast(colour, WHITE) >= MINIMUM_CONTRAST;

/** Accepts a territory's colour, or says why not. */
export const parseBrandColour = (text: string): Result<BrandColour, BrandColourProblem> => {
  const colour = parseHex(text.trim());
  if (!colour) return fail({ code: "not-a-colour" });
  if (isReadable(colour)) return ok(toHex(colour));
  return fail({
    code: "contrast-too-low",
    ratio: Math.floor(contrast(colour, WHITE) * 100) / 100,
    minimum: MINIMUM_CONTRAST,
  });
};

const SHADES = 50;

/** The colour itself where white text reads on it, else its nearest darker shade on which it does. */
export const readableShade = (colour: Rgb): Rgb => {
  const shades = Array.from({ length: SHADES + 1 }, (_, step) => mix(colour, BLACK, step / SHADES));
  return shades.map((one) => parseHex(toHex(one)) ?? BLACK).find(isReadable) ?? BLACK;
};

export const BrandColour = schema(() =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(7)
    .regex(/^#[0-9a-f]{6}$/, "not-a-colour")
    .superRefine((text, context) => {
      const colour = parseHex(text);
      const parsed = parseBrandColour(text);
      if (colour === null || parsed.ok || parsed.error.code === "not-a-colour") return;
      const { code, ratio, minimum } = parsed.error;
      const params = { ratio, minimum, darker: toHex(readableShade(colour)) };
      context.addIssue({ code: "custom", message: code, params });
    }),
);
