import { usePage } from "./page-context.ts";

export type Crumb = { readonly text: string; readonly path: string };

/** The pages above this one, the highest first; the page itself is not among them. */
export const Breadcrumbs = (props: { readonly items: readonly Crumb[] }) => {
  const page = usePage();
  if (props.items.length === 0) return null;
  return (
    <nav class="govuk-breadcrumbs" aria-label={page.t.frame.breadcrumb}>
      <ol class="govuk-breadcrumbs__list">
        {props.items.map(({ text, path }) => (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={page.href(path)}>
              <bdi>{text}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
