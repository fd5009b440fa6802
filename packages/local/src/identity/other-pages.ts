import { html, raw } from "hono/html";
import { page } from "./page.ts";

/** `form` is made by the provider: an empty form named `op.logoutForm` with its own protection. */
export const signOutPage = (form: string): string =>
  page(
    "Quitter aussi le service d’identité ?",
    html`<p>Vous êtes déconnecté d’Internet pour tous. Sur un ordinateur partagé, quittez aussi le service d’identité.</p>
${raw(form)}
<ul>
<li><button type="submit" form="op.logoutForm" name="logout" value="yes">Oui, tout quitter</button></li>
<li><button type="submit" form="op.logoutForm">Non, rester connecté au service d’identité</button></li>
</ul>`,
  );

export const signedOutPage = (site: string): string =>
  page("Vous êtes déconnecté", html`<p><a href="${site}">Revenir à Internet pour tous</a></p>`);

/** `code` is the error's name in the standard (RFC 6749, OpenID Connect), for whoever has to look into it. */
export const errorPage = (site: string, code: string): string =>
  page(
    "La connexion n’a pas abouti",
    html`<p>La demande est trop ancienne ou incomplète. Recommencez depuis le site.</p>
<p><a href="${site}">Revenir à Internet pour tous</a></p>
<p>Code : ${code}</p>`,
  );
