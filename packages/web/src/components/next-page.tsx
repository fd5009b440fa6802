import { usePage } from "./page-context.ts";

/** Name of the parameter that holds where the next page of a list begins. */
export const CURSOR = "suite";

/** The way through a long list: on to the next page, or back to the first. */
export const NextPage = (props: { readonly next: string | null }) => {
  const { t, href, path, search } = usePage();
  const params = new URLSearchParams(search);
  const started = params.has(CURSOR);
  if (props.next === null && !started) return null;
  const at = (cursor: string | null): string => {
    const moved = new URLSearchParams(params);
    moved.delete(CURSOR);
    if (cursor !== null) moved.set(CURSOR, cursor);
    const query = moved.toString();
    return href(path) + (query === "" ? "" : `?${query}`);
  };
  return (
    <nav class="ipt-pagination" aria-label={t.figures.pagination.label}>
      {started ? (
        <a class="govuk-link" href={at(null)}>
          {t.figures.pagination.first}
        </a>
      ) : null}
      {props.next === null ? null : (
        <a class="govuk-link" href={at(props.next)} rel="next">
          {t.figures.pagination.next}
        </a>
      )}
    </nav>
  );
};
