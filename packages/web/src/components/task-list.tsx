import type { Child } from "hono/jsx";
import { classes } from "./classes.ts";
import { usePage } from "./page-context.ts";
import { Tag, type Tone } from "./tag.tsx";

export type TaskStatus = "done" | "todo" | "started" | "blocked" | "late" | "derogated";

export type Task = {
  readonly title: string;
  /** Path of the task, without a language prefix; a task not possible yet leads nowhere. */
  readonly path?: string;
  readonly hint?: Child;
  readonly status: TaskStatus;
};

const TONES: Readonly<Record<Exclude<TaskStatus, "done" | "blocked">, Tone>> = {
  todo: "info",
  started: "info",
  late: "bad",
  derogated: "warn",
};

const Status = (props: { readonly status: TaskStatus }) => {
  const { staff } = usePage();
  const { status } = props;
  const text = staff.staff.statuses[status];
  return status === "done" || status === "blocked" ? text : <Tag tone={TONES[status]}>{text}</Tag>;
};

/** The tasks of a stage, in any order. Ids are unique on a page when `id` is. */
export const TaskList = (props: { readonly id?: string; readonly items: readonly Task[] }) => {
  const page = usePage();
  return (
    <ul class="govuk-task-list">
      {props.items.map(({ title, path, hint, status }, index) => {
        const id = `${props.id ?? "task"}-${index + 1}`;
        const linked = path !== undefined && status !== "blocked";
        return (
          <li class={classes("govuk-task-list__item", linked && "govuk-task-list__item--with-link")}>
            <div class="govuk-task-list__name-and-hint">
              {linked ? (
                <a
                  class="govuk-link govuk-task-list__link"
                  href={page.href(path)}
                  aria-describedby={classes(hint !== undefined && `${id}-hint`, `${id}-status`)}
                >
                  {title}
                </a>
              ) : (
                <div>{title}</div>
              )}
              {hint === undefined ? null : (
                <div id={`${id}-hint`} class="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            <div
              class={classes(
                "govuk-task-list__status",
                status === "blocked" && "govuk-task-list__status--cannot-start-yet",
              )}
              id={`${id}-status`}
            >
              <Status status={status} />
            </div>
          </li>
        );
      })}
    </ul>
  );
};
