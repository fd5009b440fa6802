import { html } from "hono/html";
import type { DemoAccount } from "../identity/demo-account.ts";

const STYLE = `body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem 1rem;color:#1b2430}
h1{line-height:1.2}a{color:#0b5c7a}code,pre{background:#eef2f4;border-radius:.25rem;padding:.1em .3em}pre{padding:1rem;overflow-x:auto}
button{font:inherit;padding:.5rem 1rem;border:0;border-radius:.25rem;background:#0b5c7a;color:#fff}:focus-visible{outline:3px solid #b35900;outline-offset:2px}`;

/** A plain page that says what runs here, until the web application takes the address over. */
export const startPage = (view: {
  readonly accounts: readonly DemoAccount[];
  readonly name: string | null;
}) =>
  html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Internet pour tous</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Internet pour tous</h1>
<p>Un accès à Internet d’environ un euro par mois pour chaque logement d’un quartier d’habitat social, adopté par un
vote des locataires et déployé avec une aide humaine.</p>
<p>Ce service tourne sur votre machine, avec les chiffres publiés de Brest et une ville fictive, Port-Lann, dont
l’horloge peut avancer.</p>
${
  view.name === null
    ? html`<p><a href="/auth/sign-in?returnTo=/">Se connecter avec un compte de démonstration</a></p>`
    : html`<p>Vous êtes connecté : ${view.name}.</p><form method="post" action="/auth/sign-out"><button>Se déconnecter</button></form>`
}
<h2>Comptes de démonstration</h2>
<ul>${view.accounts.map((one) => html`<li>${one.name} : ${one.role}</li>`)}</ul>
<h2>API</h2>
<p>La description complète est à <a href="/v1/openapi.json">/v1/openapi.json</a>. Les clés de démonstration sont dans
<code>.data/demo.env</code> :</p>
<pre>. .data/demo.env
curl -H "Authorization: Bearer $IPT_BREST" \\
  "http://localhost:3000/v1/territories/brest-metropole/quartiers/keredern/review?asOf=2012-10-21"</pre>
</main>
</body>
</html>`;
