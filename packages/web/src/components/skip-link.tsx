import { usePage } from "./page-context.ts";

/** First thing that the Tab key reaches. */
export const SkipLink = () => (
  <a href="#content" class="govuk-skip-link" data-module="govuk-skip-link">
    {usePage().t.frame.skip}
  </a>
);
