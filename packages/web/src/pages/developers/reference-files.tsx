import type { Child } from "hono/jsx";

/** What developers may take away, after whatever stands before in the list. */
export const ReferenceFiles = (props: {
  readonly words: { readonly openapi: string; readonly bruno: string };
  readonly children?: Child;
}) => (
  <ul class="govuk-list">
    {props.children}
    <li>
      <a class="govuk-link" href="/v1/openapi.json" download>
        {props.words.openapi}
      </a>
    </li>
    <li>
      <a class="govuk-link" href="/developpeurs/bruno.zip" download>
        {props.words.bruno}
      </a>
    </li>
  </ul>
);
