import { Paragraphs } from "../../components/prose.tsx";
import { legalPages } from "./legal-page.tsx";
import { Organisation } from "./organisation.tsx";

const List = (props: { readonly items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {props.items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

const pages = legalPages({
  title: (page) => page.staff.legal.personalData.title,
  body: ({ page, who, legal }) => {
    const t = page.staff.legal.personalData;
    return (
      <>
        <h1 class="govuk-heading-xl">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        <h2 class="govuk-heading-m">{t.residentsTitle}</h2>
        <List items={t.residents} />
        <h2 class="govuk-heading-m">{t.staffTitle}</h2>
        <List items={t.staff} />
        <h2 class="govuk-heading-m">{t.cookiesTitle}</h2>
        <List items={t.cookies} />
        <h2 class="govuk-heading-m">{t.basisTitle}</h2>
        <p class="govuk-body">{t.basis(legal.dataController ?? who)}</p>
        {legal.dataProtectionNote === null ? null : <Paragraphs text={legal.dataProtectionNote} />}
        <h2 class="govuk-heading-m">{t.rightsTitle}</h2>
        <p class="govuk-body">{t.rights}</p>
        <p class="govuk-body">
          <Organisation page={page} of={legal.dataProtectionOfficer ?? legal.contact} />
        </p>
        <p class="govuk-body">{t.authority}</p>
      </>
    );
  },
});

export const { page, sitePage } = pages;
