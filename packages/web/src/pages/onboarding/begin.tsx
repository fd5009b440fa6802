import { ButtonLink } from "../../components/button-link.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { onboardingTexts } from "./texts.ts";

/** For a city that knows nothing of the service: what it opens, what it will be asked, what happens next. */
export const page: PageModule<SiteCall> = {
  get: ({ c }) =>
    renderPage(
      c,
      (page) => {
        const t = onboardingTexts(page);
        return { title: t.title, description: t.lead, back: "/", indexed: true };
      },
      (page) => {
        const t = onboardingTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <h2 class="govuk-heading-m">{t.asked}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {t.askedItems.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
            <p class="govuk-body">{t.askedTime}</p>
            <h2 class="govuk-heading-m">{t.next}</h2>
            <ol class="govuk-list govuk-list--number govuk-list--spaced">
              {t.nextItems.map((item) => (
                <li>{item}</li>
              ))}
            </ol>
            <ButtonLink path="/commencer/territoire">{t.begin}</ButtonLink>
            <h2 class="govuk-heading-m">{t.trying}</h2>
            <p class="govuk-body">{t.tryingBody}</p>
            <p class="govuk-body">
              <Link path="/commencer/demande?essai=1">{t.tryIt}</Link>
            </p>
            <h2 class="govuk-heading-m">{t.already}</h2>
            <p class="govuk-body">{t.alreadyBody}</p>
            <p class="govuk-body">
              <Link path="/espace">{t.signIn}</Link>
            </p>
          </>
        );
      },
    ),
};
