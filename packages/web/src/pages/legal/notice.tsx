import { SummaryList } from "../../components/summary-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { legalPages } from "./legal-page.tsx";
import { Organisation } from "./organisation.tsx";

const pages = legalPages({
  title: (page) => page.staff.legal.notice.title,
  body: ({ page, legal }) => {
    const t = page.staff.legal.notice;
    const missing = <Tag tone="warn">{page.staff.legal.toComplete}</Tag>;
    return (
      <>
        <h1 class="govuk-heading-xl">{t.title}</h1>
        <SummaryList
          rows={[
            { key: t.publisher, value: <Organisation page={page} of={legal.publisher} /> },
            { key: t.director, value: legal.directorOfPublication ?? missing },
            { key: t.host, value: <Organisation page={page} of={legal.host} /> },
            { key: t.contact, value: <Organisation page={page} of={legal.contact ?? legal.publisher} /> },
          ]}
        />
        <h2 class="govuk-heading-m">{t.software}</h2>
        <p class="govuk-body">{t.softwareBody}</p>
        <h2 class="govuk-heading-m">{t.reuse}</h2>
        <p class="govuk-body">{t.reuseBody}</p>
      </>
    );
  },
});

export const { page, sitePage } = pages;
