import { Link } from "../../components/link.tsx";
import { Panel } from "../../components/panel.tsx";
import { Contacts } from "./parts.tsx";
import { quartierPage } from "./quartier-page.tsx";

export const page = quartierPage({
  about: ({ t }) => ({ section: "help", below: true, title: t.help.thanks }),
  body: ({ page, quartier, t, at }) => (
    <>
      <Panel title={t.help.thanks} />
      <p class="govuk-body-l">{t.help.thanksNext}</p>
      {quartier.contacts.length === 0 ? null : (
        <>
          <h2 class="govuk-heading-m">{t.questions.waiting}</h2>
          <p class="govuk-body">{t.questions.waitingBody}</p>
          <Contacts page={page} contacts={quartier.contacts} />
        </>
      )}
      <p class="govuk-body">
        <Link path={at()}>{t.help.back}</Link>
      </p>
    </>
  ),
});
