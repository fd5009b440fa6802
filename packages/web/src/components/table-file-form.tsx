import type { FormState } from "../forms/form-state.ts";
import { Button } from "./button.tsx";
import { FileField } from "./file-field.tsx";
import { Form } from "./form.tsx";

/** Name under which the file of a `TableFileForm` is sent. */
export const TABLE_FILE = "file";

/** The form that takes a table of a spreadsheet, to be checked before anything is kept of it. */
export const TableFileForm = (props: {
  readonly form: FormState;
  readonly t: Readonly<Record<"file" | "fileHint" | "check", string>>;
  readonly mostBytes: number;
}) => (
  <Form form={props.form} multipart>
    <FileField
      form={props.form}
      name={TABLE_FILE}
      label={props.t.file}
      hint={props.t.fileHint}
      accept={[".csv", ".txt"]}
      mostBytes={props.mostBytes}
    />
    <Button>{props.t.check}</Button>
  </Form>
);
