import { html } from "hono/html";
import type { DemoAccount } from "./demo-account.ts";
import { page } from "./page.ts";

/** Lists the demonstration accounts; each is a button of one form, so that neither script nor password is needed. */
export const signInPage = (accounts: readonly DemoAccount[], action: string): string =>
  page(
    "Choisissez un compte de démonstration",
    html`<p class="note">Ce service d’identité fonctionne sur cette machine seulement et remplace ProConnect. Aucun mot de passe n’est demandé, aucune donnée n’est envoyée ailleurs.</p>
<form method="post" action="${action}">
<ul>
${accounts.map(
  (
    account,
  ) => html`<li><button type="submit" name="account" value="${account.sub}"><strong>${account.name}</strong>
<span>${account.role}</span>
<span>${account.email}</span></button></li>
`,
)}</ul>
</form>
<form method="post" action="${action}">
<button type="submit" name="account" value="">Annuler et revenir au site</button>
</form>`,
  );
