import type { Child } from "hono/jsx";
import { usePage } from "./page-context.ts";

export type EventLine = {
  readonly on: string;
  readonly title: Child;
  /** When and where, in words. */
  readonly when: string;
  readonly where: Child;
  readonly state?: Child;
};

/** Dates in their order: the day in a box, what happens beside it. */
export const EventList = (props: { readonly items: readonly EventLine[] }) => {
  const { format } = usePage();
  return (
    <ol class="ipt-events">
      {props.items.map(({ on, title, when, where, state }) => (
        <li class="ipt-events__item">
          <div class="ipt-events__day" aria-hidden="true">
            <span class="ipt-events__number">{format.number(Number(on.slice(8)))}</span>
            {format.shortMonth(on)}
          </div>
          <div>
            <p class="ipt-events__what">
              {title} {state}
            </p>
            <p class="ipt-events__where">{when}</p>
            {where === null ? null : <p class="ipt-events__where">{where}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
};
