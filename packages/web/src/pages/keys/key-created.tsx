import { Link } from "../../components/link.tsx";
import { usePage } from "../../components/page-context.ts";
import { Panel } from "../../components/panel.tsx";
import { Warning } from "../../components/warning.tsx";
import { settingsTexts } from "../coordination/settings/texts.ts";

/** The new key, once; null when it was shown before. */
export const KeyCreated = (props: {
  readonly name: string;
  readonly secret: string | null;
  readonly back: string;
}) => {
  const t = settingsTexts(usePage());
  return (
    <>
      <Panel title={t.keyCreated}>{props.name}</Panel>
      {props.secret === null ? (
        <p class="govuk-body">{t.keyKept}</p>
      ) : (
        <>
          <Warning>{t.keyOnce}</Warning>
          <pre class="ipt-secret">
            <code class="ipt-code">{props.secret}</code>
          </pre>
        </>
      )}
      <p class="govuk-body">
        <Link path={props.back}>{t.backToKeys}</Link>
      </p>
    </>
  );
};
