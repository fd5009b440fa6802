import type { Child } from "hono/jsx";
import type { FormState } from "../forms/form-state.ts";
import { Button } from "./button.tsx";
import { ButtonGroup } from "./button-group.tsx";
import { Form } from "./form.tsx";
import { Link } from "./link.tsx";
import { usePage } from "./page-context.ts";
import { SummaryList, type SummaryRow } from "./summary-list.tsx";

type CheckAnswersProps = {
  readonly form: FormState;
  readonly rows: readonly SummaryRow[];
  /** Names the action: "Ouvrir le vote", not "Valider". */
  readonly confirm: string;
  readonly action?: string;
  readonly cancel?: string;
  /** What to know before confirming, such as what cannot be undone. */
  readonly children?: Child;
};

/** All that was answered, each with a way to change it, then the button that does it. */
export const CheckAnswers = (props: CheckAnswersProps) => {
  const { t } = usePage();
  const action = props.action === undefined ? {} : { action: props.action };
  return (
    <>
      <SummaryList rows={props.rows} />
      <Form form={props.form} {...action}>
        {props.children}
        <ButtonGroup>
          <Button>{props.confirm}</Button>
          {props.cancel === undefined ? null : <Link path={props.cancel}>{t.forms.cancel}</Link>}
        </ButtonGroup>
      </Form>
    </>
  );
};
