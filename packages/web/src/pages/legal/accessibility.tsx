import { addMonths } from "@ipt/domain/values/civil-date.ts";
import { Paragraphs } from "../../components/prose.tsx";
import { type LegalKit, legalPages } from "./legal-page.tsx";
import { Organisation } from "./organisation.tsx";

/** An audit is worth three years (décret n° 2019-768, article 7). */
const VALID_MONTHS = 36;

const State = ({ page, legal, today }: LegalKit) => {
  const t = page.staff.legal.accessibility;
  const { auditedOn, auditedBy, ratePercent, state } = legal.accessibility;
  if (auditedOn === null)
    return (
      <>
        <p class="govuk-body">{t.state.none}</p>
        <p class="govuk-body">{t.noAudit}</p>
      </>
    );
  if (addMonths(auditedOn, VALID_MONTHS) < today)
    return (
      <>
        <p class="govuk-body">{t.state.none}</p>
        <p class="govuk-body">{t.expiredAudit(page.format.date(auditedOn))}</p>
      </>
    );
  return (
    <>
      <p class="govuk-body">{t.state[state]}</p>
      {auditedBy === null ? null : (
        <p class="govuk-body">{t.audit(auditedBy, page.format.date(auditedOn))}</p>
      )}
      {ratePercent === null ? null : (
        <p class="govuk-body">{t.rate(page.format.percent(ratePercent, 100) ?? "")}</p>
      )}
    </>
  );
};

const pages = legalPages({
  title: (page) => page.staff.legal.accessibility.title,
  body: (kit) => {
    const { page, who, legal } = kit;
    const t = page.staff.legal.accessibility;
    const { notAccessible, auditedOn, multiYearPlan } = legal.accessibility;
    return (
      <>
        <h1 class="govuk-heading-xl">{t.title}</h1>
        <p class="govuk-body-l">{t.commitment(who)}</p>
        <h2 class="govuk-heading-m">{t.stateTitle}</h2>
        <State {...kit} />
        <h2 class="govuk-heading-m">{t.knownTitle}</h2>
        {notAccessible === null ? (
          <p class="govuk-body">{auditedOn === null ? t.knownUnaudited : t.knownNone}</p>
        ) : (
          <Paragraphs text={notAccessible} />
        )}
        {multiYearPlan === null ? null : (
          <p class="govuk-body">
            <a class="govuk-link" href={multiYearPlan} rel="noopener external">
              {t.plan}
            </a>
          </p>
        )}
        <h2 class="govuk-heading-m">{t.contactTitle}</h2>
        <p class="govuk-body">{t.contact}</p>
        <p class="govuk-body">
          <Organisation page={page} of={legal.contact ?? legal.publisher} />
        </p>
        <h2 class="govuk-heading-m">{t.recourseTitle}</h2>
        <p class="govuk-body">{t.recourse}</p>
      </>
    );
  },
});

export const { page, sitePage } = pages;
