import type { BrandColour } from "@ipt/domain/site/brand-colour.ts";

/** How a territory's pages differ from another's. Focus, error and success colours never do: they are for safety. */
export type Theme = {
  readonly brand: BrandColour;
  /** Address of the logo on this site, and what it shows in words; null shows the name alone. */
  readonly logo: { readonly src: string; readonly alt: string } | null;
};

/** Pine green: the product's own, neither the State's nor any territory's. */
export const DEFAULT_THEME: Theme = { brand: "#0b5a52", logo: null };
