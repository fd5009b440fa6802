import type { Child } from "hono/jsx";

export type Row = {
  readonly title: Child;
  /** What tells it from the others: kind, day, who. */
  readonly note: Child;
  /** What can be done with it: links whose unseen words name the row. */
  readonly links?: Child;
};

/** Things of one kind, one below the other, each with what can be done with it. */
export const Rows = (props: { readonly items: readonly Row[] }) => (
  <ul class="ipt-rows">
    {props.items.map(({ title, note, links }) => (
      <li class="ipt-rows__row">
        <div>
          <p class="ipt-rows__title">{title}</p>
          <p class="ipt-rows__note">{note}</p>
        </div>
        {links ? <p class="ipt-rows__links">{links}</p> : null}
      </li>
    ))}
  </ul>
);
