import { DEFAULT_THEME, type Theme } from "../theme/theme.ts";

/** Compliance with RGAA 4.1: `none` as long as no valid audit says otherwise (ordonnance 2023-859). */
export type AccessibilityState = "none" | "partial" | "full";

/** Whose pages these are: a territory's, or the product's own. */
export type Site = {
  readonly name: string;
  /** Path of its home page. */
  readonly home: string;
  /** Path under which its legal pages stand, without a final slash: `""` for the product, `/brest` for a territory. */
  readonly base: string;
  readonly theme: Theme;
  readonly accessibility: AccessibilityState;
};

export const PRODUCT_NAME = "Internet pour tous";

export const PRODUCT_SITE: Site = {
  name: PRODUCT_NAME,
  home: "/",
  base: "",
  theme: DEFAULT_THEME,
  accessibility: "none",
};
