import { ButtonLink } from "../../components/button-link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import type { WebContext } from "../../http/web-env.ts";
import { staffTexts } from "../../i18n/texts.ts";

const texts = staffTexts(
  {
    title: "Cet espace ne vous est pas ouvert",
    body: "Le territoire n'a pas ouvert son espace au support, ou son accord est terminé. Sa coordination peut l'ouvrir pour quelques jours : Réglages, puis Accès du support.",
    back: "Aller à la page du territoire",
  },
  {
    title: "This space is not open to you",
    body: "The territory has not opened its space to support, or its consent has ended. Its coordinators may open it for some days: Settings, then Support access.",
    back: "Go to the territory’s page",
  },
);

/** The operator runs the platform; what is inside a territory is its own until it consents. */
export const supportNeededPage = (c: WebContext, territory: string) =>
  renderPage(
    c,
    (page) => ({ title: texts(page).title }),
    (page) => {
      const t = texts(page);
      return (
        <>
          <h1 class="govuk-heading-xl">{t.title}</h1>
          <p class="govuk-body-l">{t.body}</p>
          <ButtonLink path={`/exploitation/territoires/${territory}`}>{t.back}</ButtonLink>
        </>
      );
    },
    403,
  );
