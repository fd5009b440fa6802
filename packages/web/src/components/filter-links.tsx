import { Link } from "./link.tsx";

/** Ways to see a part of a list only; the one shown leads nowhere. */
export const FilterLinks = (props: {
  /** Read out before the links. */
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly path: string; readonly current: boolean }[];
}) => (
  <nav aria-label={props.label}>
    <ul class="govuk-list ipt-links">
      {props.items.map(({ text, path, current }) => (
        <li>{current ? <strong aria-current="true">{text}</strong> : <Link path={path}>{text}</Link>}</li>
      ))}
    </ul>
  </nav>
);
