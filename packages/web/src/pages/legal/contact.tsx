import { residentWords } from "../resident/resident-words.ts";
import { legalPages } from "./legal-page.tsx";
import { Organisation } from "./organisation.tsx";

const pages = legalPages({
  title: (page) => residentWords(page).legal.contact,
  body: ({ page, legal }) => {
    const { contact, contactLead, noContact } = residentWords(page).legal;
    const whom = legal.contact ?? legal.publisher;
    return (
      <>
        <h1 class="govuk-heading-xl">{contact}</h1>
        <p class="govuk-body-l">{whom === null ? noContact : contactLead}</p>
        {whom === null ? null : (
          <p class="govuk-body-l">
            <Organisation page={page} of={whom} />
          </p>
        )}
      </>
    );
  },
});

export const { page, sitePage } = pages;
