import { Button } from "../../components/button.tsx";
import { ButtonGroup } from "../../components/button-group.tsx";
import { Carried } from "../../components/carried.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage, type View } from "../../components/render-page.tsx";
import { controlsOf, type FieldSpec, type Fields, shownValue } from "../../forms/fields.ts";
import type { FormInput } from "../../forms/form-input.ts";
import { type FormState, refusedForm } from "../../forms/form-state.ts";
import { CHOICE, FOLLOWS, THEIRS, YOURS } from "../../forms/resolve-choices.ts";
import type { WebContext } from "../../http/web-env.ts";

type Conflict = {
  readonly view: View;
  readonly fields: Fields;
  readonly input: FormInput;
  /** What is saved now, with its revision. */
  readonly saved: FormState;
};

type Difference = { readonly name: string; readonly spec: FieldSpec };

const comparable = (values: ReadonlyMap<string, readonly string[]>, name: string): string =>
  JSON.stringify(
    (values.get(name) ?? []).map((text) => text.trim().replaceAll("\r\n", "\n")).filter(Boolean),
  );

const differencesOf = ({ fields, input, saved }: Conflict): readonly Difference[] =>
  Object.entries(fields)
    .filter(([name, spec]) =>
      controlsOf(name, spec).some(
        (control) => comparable(input.values, control) !== comparable(saved.values, control),
      ),
    )
    .map(([name, spec]) => ({ name, spec }));

const Version = (props: {
  readonly controls: readonly string[];
  readonly prefix: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
}) => (
  <>
    {props.controls.flatMap((control) =>
      (props.values.get(control) ?? []).map((value) => (
        <input type="hidden" name={props.prefix + control} value={value} />
      )),
    )}
  </>
);

/** Both versions of one field, each a radio button; the person's own is chosen beforehand. */
const Choice = (props: {
  readonly page: Page;
  readonly conflict: Conflict;
  readonly difference: Difference;
}) => {
  const { page, conflict, difference } = props;
  const texts = page.staff.staff.conflict;
  const { name, spec } = difference;
  const controls = controlsOf(name, spec);
  const options = [
    { value: "yours", from: texts.yours, shown: shownValue(name, spec, conflict.input.values) },
    { value: "theirs", from: texts.theirs, shown: shownValue(name, spec, conflict.saved.values) },
  ];
  const [first = name] = controls;
  return (
    <fieldset class="govuk-fieldset ipt-choice">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{spec.label}</legend>
      <div class="govuk-radios">
        {options.map(({ value, from, shown }, index) => (
          <div class="govuk-radios__item">
            <input
              class="govuk-radios__input"
              type="radio"
              id={`choice-${name}-${value}`}
              name={CHOICE + first}
              value={value}
              checked={index === 0}
            />
            <label class="govuk-label govuk-radios__label" for={`choice-${name}-${value}`}>
              <span class="ipt-choice__from">{from}</span>
              <span class="ipt-choice__value" dir="auto">
                {shown ?? texts.empty}
              </span>
            </label>
          </div>
        ))}
      </div>
      {controls.slice(1).map((control) => (
        <input type="hidden" name={CHOICE + control} value={FOLLOWS + first} />
      ))}
      <Version controls={controls} prefix={YOURS} values={conflict.input.values} />
      <Version controls={controls} prefix={THEIRS} values={conflict.saved.values} />
    </fieldset>
  );
};

/** Two people edited the same thing: for each difference, which version stays. Nothing of either is lost. */
export const conflictPage = (c: WebContext, conflict: Conflict): Response | Promise<Response> => {
  const differences = differencesOf(conflict);
  const differing = differences.flatMap(({ name, spec }) => controlsOf(name, spec));
  return renderPage(
    c,
    (page) => ({ ...conflict.view, title: page.staff.staff.conflict.title }),
    (page) => {
      const texts = page.staff.staff.conflict;
      return (
        <>
          <h1 class="govuk-heading-xl">{texts.title}</h1>
          <p class="govuk-body-l">{differences.length === 0 ? texts.none : texts.body}</p>
          {differences.length === 0 ? (
            <Link path={page.path}>{texts.giveUp}</Link>
          ) : (
            <Form form={{ ...refusedForm(conflict.input, []), key: null, revision: conflict.saved.revision }}>
              {differences.map((difference) => (
                <Choice page={page} conflict={conflict} difference={difference} />
              ))}
              <p class="govuk-body">{texts.same}</p>
              <Carried form={conflict.input} without={differing} />
              <ButtonGroup>
                <Button>{texts.save}</Button>
                <Link path={page.path}>{texts.giveUp}</Link>
              </ButtonGroup>
            </Form>
          )}
        </>
      );
    },
    409,
  );
};
