import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";
import { Link } from "./link.tsx";
import { usePage } from "./page-context.ts";

export type SummaryRow = {
  readonly key: string;
  /** null where nothing was given: it is said, not left blank. */
  readonly value: Child;
  /** Where the value is changed; path without a language prefix. */
  readonly change?: string;
};

/** Names and their values. */
export const SummaryList = (props: { readonly rows: readonly SummaryRow[]; readonly borders?: boolean }) => {
  const { t } = usePage();
  const anyChange = props.rows.some((row) => row.change !== undefined);
  return (
    <dl class={classes("govuk-summary-list", props.borders === false && "govuk-summary-list--no-border")}>
      {props.rows.map(({ key, value, change }) => (
        <div
          class={classes(
            "govuk-summary-list__row",
            anyChange && change === undefined && "govuk-summary-list__row--no-actions",
          )}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">
            {value === null || value === "" ? <span class="ipt-quiet">{t.forms.notGiven}</span> : value}
          </dd>
          {change === undefined ? null : (
            <dd class="govuk-summary-list__actions">
              <Link path={change} about={key}>
                {t.forms.change}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
