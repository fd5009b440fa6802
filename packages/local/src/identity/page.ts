import { createHash } from "node:crypto";
import { html, raw } from "hono/html";

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 40rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
ul { list-style: none; padding: 0; }
li { margin-block: .75rem; }
button { font: inherit; width: 100%; padding: .75rem 1rem; text-align: start; cursor: pointer; border: 2px solid; border-radius: .4rem; background: Canvas; color: CanvasText; }
button:hover { background: Highlight; color: HighlightText; }
button:focus-visible { outline: 3px solid; outline-offset: 3px; }
button span { display: block; }
.note { border-inline-start: .3rem solid; padding-inline-start: 1rem; }
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** Headers of the provider's pages: no script, nothing from elsewhere, forms that end on the site itself. */
export const pageHeaders = (siteOrigin: string): Readonly<Record<string, string>> => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action 'self' ${siteOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});

export type Markup = ReturnType<typeof html>;

export const page = (title: string, body: Markup): string =>
  String(html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Internet pour tous</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`);
