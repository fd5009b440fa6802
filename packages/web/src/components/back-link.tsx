import { usePage } from "./page-context.ts";

/** For pages that ask one question after another. `path` has no language prefix. */
export const BackLink = (props: { readonly path: string; readonly text?: string }) => {
  const page = usePage();
  return (
    <nav aria-label={page.t.frame.back}>
      <a class="govuk-back-link" href={page.href(props.path)}>
        {props.text ?? page.t.frame.back}
      </a>
    </nav>
  );
};
