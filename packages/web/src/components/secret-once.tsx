import { Link } from "./link.tsx";
import { Panel } from "./panel.tsx";
import { Warning } from "./warning.tsx";

/** A secret, on the only page that ever shows it; null when it was shown before. */
export const SecretOnce = (props: {
  readonly title: string;
  readonly name: string;
  readonly secret: string | null;
  readonly words: { readonly once: string; readonly kept: string; readonly back: string };
  /** Where the last link leads. */
  readonly back: string;
}) => {
  const { title, name, secret, words, back } = props;
  return (
    <>
      <Panel title={title}>{name}</Panel>
      {secret === null ? (
        <p class="govuk-body">{words.kept}</p>
      ) : (
        <>
          <Warning>{words.once}</Warning>
          <pre class="ipt-secret">
            <code class="ipt-code">{secret}</code>
          </pre>
        </>
      )}
      <p class="govuk-body">
        <Link path={back}>{words.back}</Link>
      </p>
    </>
  );
};
