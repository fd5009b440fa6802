import { REQUIREMENTS, responsibleText } from "@ipt/contracts/problems/requirements.ts";
import type { RequirementAnswer } from "@ipt/domain/playbook/requirement-answer.ts";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Tag } from "../../../components/tag.tsx";
import { staffLanguageOf } from "../../../i18n/language.ts";
import { missingText } from "./missing-texts.ts";
import { requirementLabel, requirementPlace } from "./requirement-task.tsx";
import { quartierTexts } from "./texts.ts";

type RequirementProps = {
  readonly answer: RequirementAnswer;
  readonly bases: { readonly space: string; readonly quartier: string };
};

const TONES = { met: "good", missing: "bad", derogated: "warn" } as const;

/** One requirement of a gate, with what is missing, who acts, and the way to waive it where the law allows. */
export const Requirement = ({ answer, bases }: RequirementProps) => {
  const page = usePage();
  const t = quartierTexts(page);
  const language = staffLanguageOf(page.language);
  const label = requirementLabel(page, answer.id);
  const states = { met: t.met, missing: t.missing, derogated: t.derogatedState };
  const { derogation, status } = answer;
  return (
    <section class="ipt-requirement">
      <h2 class="govuk-heading-s">
        <Tag tone={TONES[status]}>{states[status]}</Tag> {label}
      </h2>
      <p class="govuk-body-s ipt-quiet">{t[answer.kind]}</p>
      {status === "missing" ? (
        <>
          <p class="govuk-body">{missingText(page, answer) ?? REQUIREMENTS[answer.id].todo[language]}</p>
          <p class="govuk-body">{t.who(responsibleText(answer.responsible)[language])}</p>
          <p class="govuk-body ipt-links">
            <Link path={requirementPlace(bases, answer.id)} about={label}>
              {t.doIt}
            </Link>
            {answer.kind === "scheme" ? (
              <Link path={`${bases.quartier}/deroger/${answer.id}`} about={label}>
                {t.derogate}
              </Link>
            ) : null}
          </p>
        </>
      ) : null}
      {derogation ? (
        <p class="govuk-body">
          {derogation.reason}
          <br />
          <span class="ipt-quiet">
            {t.decided(derogation.decidedBy, page.format.dateTime(derogation.at))}
          </span>
        </p>
      ) : null}
    </section>
  );
};
