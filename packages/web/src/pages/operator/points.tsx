/** A few points under one heading. */
export const Points = (props: { readonly title: string; readonly items: readonly string[] }) => (
  <>
    <h2 class="govuk-heading-m">{props.title}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {props.items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </>
);
