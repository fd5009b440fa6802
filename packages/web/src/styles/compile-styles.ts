import { join } from "node:path";
import rtlcss from "rtlcss";
import { compile, NodePackageImporter } from "sass";

const ENTRY = join(import.meta.dirname, "site.scss");

export type Styles = { readonly ltr: string; readonly rtl: string };

/** The stylesheet of the site, and its mirror for languages written right to left. */
export const compileStyles = (): Styles => {
  const { css } = compile(ENTRY, {
    style: "compressed",
    importers: [new NodePackageImporter(import.meta.dirname)],
  });
  return { ltr: css, rtl: rtlcss.process(css) };
};
