import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Island } from "../assets/assets.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { localisePath } from "../i18n/path-language.ts";
import { BALLOT_STYLE } from "../styles/ballot-style.ts";
import { themeStyle } from "../theme/theme-style.ts";
import { usePage } from "./page-context.ts";
import { PRODUCT_NAME, type Site } from "./site.ts";

/** Before anything is shown, so that what a script will fold is not seen unfolded first. */
const MARK_SCRIPT =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')";

type DocumentProps = {
  readonly title: string;
  readonly site: Site;
  readonly languages: readonly Language[];
  readonly description?: string | undefined;
  readonly indexed: boolean;
  readonly script: "script" | Island;
  readonly children: Child;
};

const Alternates = (props: { readonly languages: readonly Language[] }) => {
  const { baseUrl, path } = usePage();
  if (props.languages.length < 2) return null;
  return (
    <>
      {LANGUAGES.filter((language) => props.languages.includes(language)).map((language) => (
        <link rel="alternate" hreflang={language} href={baseUrl + localisePath(path, language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={baseUrl + path} />
    </>
  );
};

/** The HTML document around a page: head, styles, script. */
export const Document = (props: DocumentProps) => {
  const { language, direction, assets, nonce } = usePage();
  const style = themeStyle(props.site.theme);
  const names = [props.title, props.site.name, PRODUCT_NAME];
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language} dir={direction} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{[...new Set(names)].join(" – ")}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="theme-color" content={props.site.theme.brand} />
          {props.description ? <meta name="description" content={props.description} /> : null}
          {props.indexed ? (
            <Alternates languages={props.languages} />
          ) : (
            <meta name="robots" content="noindex" />
          )}
          <link rel="icon" href={assets.icon.path} type="image/svg+xml" sizes="any" />
          <link rel="stylesheet" href={(direction === "rtl" ? assets["styles-rtl"] : assets.styles).path} />
          {style === "" ? null : <style nonce={nonce}>{raw(style)}</style>}
          {props.script === "script" ? null : <style nonce={nonce}>{raw(BALLOT_STYLE)}</style>}
        </head>
        <body class="govuk-template__body">
          <script nonce={nonce}>{raw(MARK_SCRIPT)}</script>
          {props.children}
          <script type="module" nonce={nonce} src={assets[props.script].path} />
        </body>
      </html>
    </>
  );
};
