import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";

type Column = { readonly name: string; readonly numeric?: boolean };

type TableProps = {
  /** What the table holds, read out before it. */
  readonly caption: string;
  /** The caption repeats the heading above. */
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns; the first names its row. */
  readonly rows: readonly (readonly Child[])[];
};

/** What a cell says where there is nothing to say; left out of a card. */
const NOTHING = "–";

/** A table whose rows become cards where columns do not fit. */
export const Table = ({ caption, hideCaption, columns, rows }: TableProps) => (
  <table class="govuk-table ipt-table--stack">
    <caption class={hideCaption ? "govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--m"}>
      {caption}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {columns.map(({ name, numeric }) => (
          <th scope="col" class={classes("govuk-table__header", numeric && "govuk-table__header--numeric")}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {rows.map(([first, ...others]) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {first}
          </th>
          {others.map((cell, index) => {
            const column = columns[index + 1];
            return (
              <td
                class={classes(
                  "govuk-table__cell",
                  column?.numeric && "govuk-table__cell--numeric",
                  cell === NOTHING && "ipt-table__nothing",
                )}
                data-label={column?.name}
              >
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
