import { Link } from "../../components/link.tsx";
import { Panel } from "../../components/panel.tsx";
import { Contacts } from "./parts.tsx";
import { quartierPage } from "./quartier-page.tsx";

export const page = quartierPage({
  about: ({ t }) => ({ section: "questions", below: true, title: t.questions.thanks }),
  body: ({ page, quartier, t, at }) => (
    <>
      <Panel title={t.questions.thanks} />
      <p class="govuk-body-l">{t.questions.thanksNext}</p>
      {quartier.contacts.length === 0 ? null : (
        <>
          <h2 class="govuk-heading-m">{t.questions.waiting}</h2>
          <p class="govuk-body">{t.questions.waitingBody}</p>
          <Contacts page={page} contacts={quartier.contacts} />
        </>
      )}
      <p class="govuk-body">
        <Link path={at("/questions")}>{t.questions.back}</Link>
      </p>
    </>
  ),
});
