import * as z from "zod";
import { fail, ok, type Result } from "../values/result.ts";
import { schema } from "../values/schema.ts";
import { contrast, parseHex, toHex, WHITE } from "./colour.ts";

/** `#rrggbb` in lower case, readable on white and under white text. */
export type BrandColour = string;

/** WCAG 2.2, criterion 1.4.3, level AA: the colour is used for links and under white text. */
export const MINIMUM_CONTRAST = 4.5;

export type BrandColourProblem =
  | { readonly code: "not-a-colour" }
  /** `ratio` is rounded down to two decimals, so that it never shows as the minimum. */
  | { readonly code: "contrast-too-low"; readonly ratio: number; readonly minimum: number };

/** Accepts a territory's colour, or says why not. */
export const parseBrandColour = (text: string): Result<BrandColour, BrandColourProblem> => {
  const colour = parseHex(text.trim());
  if (!colour) return fail({ code: "not-a-colour" });
  const ratio = contrast(colour, WHITE);
  if (ratio >= MINIMUM_CONTRAST) return ok(toHex(colour));
  return fail({
    code: "contrast-too-low",
    ratio: Math.floor(ratio * 100) / 100,
    minimum: MINIMUM_CONTRAST,
  });
};

const problemOf = (text: string): string | null => {
  const parsed = parseBrandColour(text);
  return parsed.ok ? null : parsed.error.code;
};

export const BrandColour = schema(() =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(7)
    .regex(/^#[0-9a-f]{6}$/, "not-a-colour")
    .refine((text) => problemOf(text) !== "contrast-too-low", "contrast-too-low"),
);
