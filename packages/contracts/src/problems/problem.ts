import type { Failure, Issue } from "@ipt/application/kernel/failure.ts";
import type { RequirementAnswer } from "@ipt/domain/playbook/requirement-answer.ts";
import type { Bilingual } from "../operation.ts";
import type { FailureText } from "./failure-text.ts";
import { FAILURES } from "./failures.ts";
import { issueText } from "./issues.ts";
import { REQUIREMENTS, responsibleText } from "./requirements.ts";
import { TRANSPORT_PROBLEMS, type TransportProblem } from "./transport.ts";

export type Language = "fr" | "en";

/** Stable prefix of problem types: `urn:ipt:problem:<code>`. */
export const PROBLEM_TYPE = "urn:ipt:problem:";

/** RFC 9457 problem details with field errors, requirements and a way to mend. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly fix: string;
  readonly requestId: string;
  readonly details?: Readonly<Record<string, string | number | null>>;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }[];
  readonly requirements?: readonly (RequirementAnswer & {
    readonly label: string;
    readonly todo: string;
    readonly who: string;
  })[];
};

const MESSAGE_LIMIT = 300;

const pointerOf = (path: Issue["path"]): string =>
  path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("")
    .slice(0, MESSAGE_LIMIT);

const describe = (answer: RequirementAnswer, pick: (text: Bilingual) => string) => ({
  ...answer,
  label: pick(REQUIREMENTS[answer.id].label),
  todo: pick(REQUIREMENTS[answer.id].todo),
  who: pick(responsibleText(answer.responsible)),
});

const frame = (code: string, text: FailureText, language: Language, requestId: string): Problem => ({
  type: `${PROBLEM_TYPE}${code}`,
  title: text.title[language],
  status: text.status,
  fix: text.fix[language],
  requestId,
});

/** The problem a failure becomes, in the reader's language. */
export const problemOf = (failure: Failure, language: Language, requestId: string): Problem => {
  const pick = (text: Bilingual): string => text[language];
  return {
    ...frame(failure.code, FAILURES[failure.code], language, requestId),
    ...(failure.details && Object.keys(failure.details).length > 0 ? { details: failure.details } : {}),
    ...(failure.issues
      ? {
          errors: failure.issues.map((issue) => ({
            pointer: pointerOf(issue.path),
            code: issue.code,
            detail: pick(issueText(issue)).slice(0, MESSAGE_LIMIT),
          })),
        }
      : {}),
    ...(failure.requirements ? { requirements: failure.requirements.map((one) => describe(one, pick)) } : {}),
  };
};

export const transportProblem = (code: TransportProblem, language: Language, requestId: string): Problem =>
  frame(code, TRANSPORT_PROBLEMS[code], language, requestId);

/** What a caller sees of an unexpected error: nothing but the number to quote. */
export const internalProblem = (language: Language, requestId: string): Problem => ({
  type: `${PROBLEM_TYPE}internal`,
  title: language === "fr" ? "Le service a rencontré une erreur." : "The service met an error.",
  status: 500,
  fix:
    language === "fr"
      ? "Réessayez ; si cela continue, donnez cette référence à l’exploitant."
      : "Try again; if it goes on, give this reference to the operator.",
  requestId,
});
