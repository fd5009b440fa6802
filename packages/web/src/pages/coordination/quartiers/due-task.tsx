import type { Task as DueTask } from "@ipt/domain/planner/tasks.ts";
import type { Page } from "../../../components/page-context.ts";
import type { Task } from "../../../components/task-list.tsx";
import { type Bases, requirementTask } from "./requirement-task.tsx";
import { quartierTexts } from "./texts.ts";

/** A requirement as a task of the quartier's calendar: what is missing, who takes care of it, until when. */
export const dueTask = (page: Page, bases: Bases, answer: DueTask): Task => {
  const task = requirementTask(page, bases, answer);
  if (answer.status !== "missing" || answer.dueOn === null) return task;
  return {
    ...task,
    status: answer.late ? "late" : task.status,
    hint: (
      <>
        {task.hint}
        <br />
        {quartierTexts(page).due(page.format.date(answer.dueOn))}
      </>
    ),
  };
};
