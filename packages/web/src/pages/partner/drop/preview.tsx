import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { usePage } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { Table } from "../../../components/table.tsx";
import { Warning } from "../../../components/warning.tsx";
import { type FormState, newForm } from "../../../forms/form-state.ts";
import { SendingBar } from "../../coordination/imports/sending-bar.tsx";
import type { LineError } from "./line-errors.ts";
import type { Line } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";
import { dropTexts } from "./texts.ts";

/** Field that carries the text just checked, so that what was checked is what is recorded. */
export const CHECKED = "csv";

const MOST_SHOWN = 20;

const Errors = (props: { readonly errors: readonly LineError[] }) => {
  const page = usePage();
  const t = dropTexts(page);
  return (
    <Table
      caption={t.what}
      hideCaption
      columns={[{ name: t.line }, { name: t.what }]}
      rows={props.errors.map(({ line, messages }) => [
        t.lineOf(page.format.number(line)),
        messages.map((message) => <div>{message}</div>),
      ])}
    />
  );
};

/** What is wrong, by the line of the file it stands on. */
export const Refused = (props: { readonly errors: readonly LineError[] }) => {
  const t = dropTexts(usePage());
  return (
    <>
      <h1 class="govuk-heading-l">{t.refusedTitle}</h1>
      <Errors errors={props.errors} />
    </>
  );
};

/** What would be recorded, and the button that does it. */
export const Ready = (props: {
  readonly subject: Subject;
  readonly lines: readonly Line[];
  readonly text: string;
  readonly leave: string;
  /** Address that tells how far the recording is. */
  readonly progress: string;
}) => {
  const page = usePage();
  const t = dropTexts(page);
  const { number } = page.format;
  const { subject, lines, text, leave, progress } = props;
  const used = subject.columns
    .map(({ name }, index) => ({ name, index }))
    .filter(({ index }) => lines.some(({ cells }) => cells[index] !== ""));
  const count = number(lines.length);
  return (
    <>
      <h1 class="govuk-heading-l">{t.readyTitle(count)}</h1>
      <p class="govuk-body">{t.readyBody}</p>
      <Table
        caption={lines.length > MOST_SHOWN ? t.first(number(MOST_SHOWN)) : t.sample}
        columns={[{ name: t.line }, ...used.map(({ name }) => ({ name }))]}
        rows={lines
          .slice(0, MOST_SHOWN)
          .map(({ line, cells }) => [
            t.lineOf(number(line)),
            ...used.map(({ index }) => (cells[index] === "" ? "–" : cells[index])),
          ])}
      />
      <Form form={newForm()}>
        <input type="hidden" name={CHECKED} value={text} />
        <SendingBar address={progress} />
        <SaveOrLeave save={t.confirm(count)} leave={leave} />
      </Form>
    </>
  );
};

/** Something came between the check and the recording: what is done stays done, the rest may be sent again. */
export const Stopped = (props: {
  readonly done: number;
  readonly error: LineError;
  readonly text: string;
  readonly form: FormState;
}) => {
  const page = usePage();
  const t = dropTexts(page);
  const { number } = page.format;
  return (
    <>
      <h1 class="govuk-heading-l">{t.stoppedTitle}</h1>
      <Warning>{t.stoppedBody(number(props.done), number(props.error.line))}</Warning>
      <Errors errors={[props.error]} />
      <Form form={props.form}>
        <input type="hidden" name={CHECKED} value={props.text} />
        <Button>{t.again}</Button>
      </Form>
    </>
  );
};
