import * as z from "zod";
import { Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";
import { sanitiseSvg } from "./svg.ts";

const MOST_SVG_CHARACTERS = 40_000;
const MOST_PNG_CHARACTERS = 80_000;
const MOST_PIXELS_A_SIDE = 1024;
const PNG_SIGNATURE = "\x89PNG\r\n\x1a\n";
const IHDR_END = 24;

const pngSize = (base64: string): { readonly width: number; readonly height: number } | null => {
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return null;
  }
  if (!bytes.startsWith(PNG_SIGNATURE) || bytes.length < IHDR_END) return null;
  const number = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, index) => sum * 256 + bytes.charCodeAt(at + index), 0);
  return { width: number(16), height: number(20) };
};

const isSmallPng = (base64: string): boolean => {
  const size = pngSize(base64);
  return size !== null && Math.max(size.width, size.height) <= MOST_PIXELS_A_SIDE && size.width > 0;
};

/**
 * A territory's logo: a drawing rewritten from an allow-list, or a PNG of 1 024 pixels a side at most. What it may weigh
 * on a page is judged where it is set, once compressed.
 */
const image = () =>
  z.discriminatedUnion("format", [
    z.strictObject({ format: z.literal("svg"), source: z.string().min(1).max(MOST_SVG_CHARACTERS) }),
    z.strictObject({ format: z.literal("png"), base64: z.string().min(1).max(MOST_PNG_CHARACTERS) }),
  ]);

export const NewLogo = schema(() =>
  z.strictObject({
    /** What it shows, in words: read aloud in its place. */
    alt: Label(),
    image: image()
      .refine((value) => value.format === "svg" || isSmallPng(value.base64), {
        path: ["base64"],
        message: "not-a-small-png",
      })
      .superRefine((value, context) => {
        if (value.format !== "svg") return;
        const sanitised = sanitiseSvg(value.source);
        if (!sanitised.ok)
          context.addIssue({ code: "custom", path: ["source"], message: sanitised.error.code });
      }),
  }),
);

export const Logo = schema(() => z.strictObject({ alt: Label(), image: image() }));
export type Logo = Infer<typeof Logo>;

/** As it is kept: the drawing rewritten, the picture as it came. Throws on a drawing that was never checked: a bug. */
export const cleanImage = (given: Logo["image"]): Logo["image"] => {
  if (given.format === "png") return given;
  const sanitised = sanitiseSvg(given.source);
  if (!sanitised.ok) throw new Error(`an unchecked drawing: ${sanitised.error.code}`);
  return { format: "svg", source: sanitised.value };
};
