import { BLACK, mix, parseHex, toHex, WHITE } from "@ipt/domain/site/colour.ts";
import { DEFAULT_THEME, type Theme } from "./theme.ts";

/**
 * The content of the one `<style>` of a page: what the stylesheet derives from the brand colour. Empty for the
 * default colour, which the stylesheet already has.
 */
export const themeStyle = ({ brand }: Theme): string => {
  const colour = parseHex(brand);
  if (!colour || brand === DEFAULT_THEME.brand) return "";
  const variables = {
    "govuk-brand-colour": brand,
    "govuk-link-colour": brand,
    "govuk-link-hover-colour": toHex(mix(colour, BLACK, 0.4)),
    "govuk-surface-background-colour": toHex(mix(colour, WHITE, 0.93)),
    "govuk-surface-border-colour": toHex(mix(colour, WHITE, 0.6)),
  };
  const declarations = Object.entries(variables).map(([name, value]) => `--${name}:${value}`);
  return `:root{${declarations.join(";")}}`;
};
