import type { Failure } from "@ipt/application/kernel/failure.ts";
import { FAILURES } from "@ipt/contracts/problems/failures.ts";
import { renderPage } from "../../components/render-page.tsx";
import { FAILURE_ADVICE } from "../../forms/failure-advice.ts";
import type { WebContext } from "../../http/web-env.ts";
import { staffLanguageOf } from "../../i18n/language.ts";
import { forbiddenPage } from "./forbidden.tsx";
import { notFoundPage } from "./not-found.tsx";

/** A refusal that no form on the page can show. */
export const failurePage = (
  call: { readonly c: WebContext },
  failure: Failure,
): Response | Promise<Response> => {
  const { c } = call;
  if (failure.code === "not-found" || failure.code === "invalid-input") return notFoundPage(c);
  if (failure.code === "forbidden") return forbiddenPage(c);
  const language = staffLanguageOf(c.get("language"));
  const text = FAILURES[failure.code];
  const advice = FAILURE_ADVICE[failure.code] ?? text.fix;
  return renderPage(
    c,
    { title: text.title[language] },
    () => (
      <>
        <h1 class="govuk-heading-xl">{text.title[language]}</h1>
        <p class="govuk-body-l">{advice[language]}</p>
      </>
    ),
    text.status,
  );
};
