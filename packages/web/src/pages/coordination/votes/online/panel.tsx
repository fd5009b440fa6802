import type { Child } from "hono/jsx";
import { usePage } from "../../../../components/page-context.ts";
import { Warning } from "../../../../components/warning.tsx";
import { Act, Gaps } from "../../../vote/parts.tsx";
import { onlineWords } from "./words.ts";

type Given = Readonly<Record<string, string>>;

const attributes = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`data-${name}`, value]));

/**
 * A part of a page that a script of the bureau drives. `complaints`: every sentence it may have to say, by code; those
 * of the service come in its own words.
 */
export const Panel = (props: {
  readonly name: string;
  readonly given: Given;
  readonly complaints?: Given;
  readonly children: Child;
}) => {
  const t = onlineWords(usePage());
  const { unreachable, refused, other, problem } = t;
  const complaints = { ...props.complaints, unreachable, refused, other };
  const title = `${props.name}-problem`;
  return (
    <>
      <noscript>
        <Warning>{t.noScript}</Warning>
      </noscript>
      <div data-panel={props.name} {...attributes(props.given)} hidden>
        <div
          class="govuk-error-summary"
          data-complaints
          role="alert"
          tabindex={-1}
          aria-labelledby={title}
          hidden
        >
          <h2 class="govuk-error-summary__title" id={title}>
            {problem}
          </h2>
          {Object.entries(complaints).map(([code, text]) => (
            <p class="govuk-body" data-complaint={code} hidden>
              <Gaps text={text} />
            </p>
          ))}
        </div>
        {props.children}
      </div>
    </>
  );
};

/** A place for one share: its file, or its text. */
const ShareField = (props: { readonly id: string; readonly title: string }) => {
  const t = onlineWords(usePage());
  const { id } = props;
  return (
    <fieldset class="govuk-fieldset" data-share>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{props.title}</legend>
      <div class="govuk-form-group">
        <label class="govuk-label" for={`${id}-file`}>
          {t.shareFile}
        </label>
        <input
          class="govuk-file-upload"
          id={`${id}-file`}
          type="file"
          accept=".json,application/json,text/plain"
        />
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for={`${id}-text`}>
          {t.shareTyped}
        </label>
        <div class="govuk-hint" id={`${id}-hint`}>
          {t.shareTypedHint}
        </div>
        <textarea
          class="govuk-textarea ipt-code"
          id={`${id}-text`}
          rows={3}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
        />
      </div>
    </fieldset>
  );
};

export const OneShare = () => <ShareField id="share-1" title={onlineWords(usePage()).share} />;

export const TwoShares = () => {
  const t = onlineWords(usePage());
  return (
    <>
      <ShareField id="share-1" title={t.firstShare} />
      <ShareField id="share-2" title={t.secondShare} />
    </>
  );
};

/** How far a long computation is; the page stays alive while it runs. */
export const Working = (props: {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly children?: Child;
}) => (
  <section data-screen={props.name} hidden>
    <h2 class="govuk-heading-l" tabindex={-1} id={`working-${props.name}`}>
      {props.title}
    </h2>
    <progress class="ipt-progress" max={1} value={0} aria-labelledby={`working-${props.name}`} />
    <p class="govuk-body">
      <Gaps text={props.text} />
    </p>
    {props.children}
  </section>
);

/** The steps of a count, each of which can be stopped: nothing is recorded before its result. */
export const CountSteps = () => {
  const { count } = onlineWords(usePage());
  return (
    <>
      {(["downloading", "checking", "opening"] as const).map((name) => (
        <Working name={name} title={count[name]} text={count.progress}>
          <Act event="stop" secondary>
            {count.stop}
          </Act>
        </Working>
      ))}
    </>
  );
};
