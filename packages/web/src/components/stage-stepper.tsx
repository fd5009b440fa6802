import { STAGES, type Stage } from "@ipt/domain/playbook/stage.ts";
import { classes } from "./classes.ts";
import { CheckIcon } from "./icons.tsx";
import { usePage } from "./page-context.ts";

type State = "done" | "current" | "upcoming" | "stopped";

type StepperProps = {
  readonly stage: Stage;
  /** The campaign ended at this stage: the vote said no. */
  readonly stopped?: boolean;
};

/** The six stages in their order, where the quartier stands, and what comes next. */
export const StageStepper = ({ stage, stopped = false }: StepperProps) => {
  const { t, format } = usePage();
  const { stages } = t;
  const at = STAGES.indexOf(stage);
  const next = STAGES[at + 1];
  const stateOf = (index: number): State => {
    if (index < at) return "done";
    if (index > at) return "upcoming";
    return stopped ? "stopped" : "current";
  };
  return (
    <nav class="ipt-stepper" aria-label={stages.label}>
      <p class="ipt-stepper__title">
        <span class="ipt-stepper__where">
          {stages.stepOf(format.number(at + 1), format.number(STAGES.length))} – {stages.names[stage]}
        </span>
        <span class="ipt-stepper__next">
          {stopped ? stages.stopped : next ? stages.next(stages.names[next]) : stages.last}
        </span>
      </p>
      <ol class="ipt-stepper__list">
        {STAGES.map((name, index) => {
          const state = stateOf(index);
          return (
            <li
              class={classes("ipt-stepper__stage", `ipt-stepper__stage--${state}`)}
              aria-current={index === at ? "step" : undefined}
            >
              <span class="ipt-stepper__number" aria-hidden="true">
                {state === "done" ? <CheckIcon class="ipt-stepper__check" /> : format.number(index + 1)}
              </span>
              <span class="ipt-stepper__name">
                {stages.names[name]} <span class="ipt-stepper__state">{stages[state]}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
