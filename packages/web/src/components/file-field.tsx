import { fieldId } from "../forms/field-id.ts";
import { errorOf } from "../forms/form-state.ts";
import { classes } from "./classes.ts";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { usePage } from "./page-context.ts";

type FileFieldProps = FieldProps & {
  /** Extensions with their dot: `.csv`. */
  readonly accept: readonly string[];
  readonly mostBytes: number;
};

/** A file of the person's device; its `Form` is `multipart`. Formats and size are told before, not after. */
export const FileField = (props: FileFieldProps) => {
  const { form, name, accept } = props;
  const { t, format } = usePage();
  const limits = `${t.forms.accepted(format.list(accept))} – ${t.forms.atMost(format.fileSize(props.mostBytes))}`;
  const hint = props.hint === undefined ? limits : [props.hint, <br />, limits];
  const field = { ...props, hint };
  return (
    <FieldFrame field={field}>
      <input
        class={classes("govuk-file-upload", errorOf(form, name) !== null && "govuk-file-upload--error")}
        id={fieldId(name)}
        name={name}
        type="file"
        accept={accept.join(",")}
        aria-describedby={describedBy(field)}
      />
    </FieldFrame>
  );
};
