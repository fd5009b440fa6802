import { usePage } from "./page-context.ts";

/** How far long work is, kept up to date by the script: `address` answers `{ done, text, finished }`, `done` of 100. */
export const ProgressBar = (props: {
  readonly label: string;
  readonly done: number;
  readonly text: string;
  /** Path without a language prefix. */
  readonly address: string;
  /** Hidden until the form around it is sent. */
  readonly whenSent?: boolean;
}) => {
  const address = usePage().href(props.address);
  return (
    <div
      {...(props.whenSent ? { hidden: true, "data-progress-sent": address } : { "data-progress": address })}
    >
      <p class="govuk-body" data-progress-text aria-live="polite">
        {props.text}
      </p>
      <progress class="ipt-progress" max={100} value={props.done} aria-label={props.label} />
    </div>
  );
};
