import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Panel } from "../../../components/panel.tsx";
import { Warning } from "../../../components/warning.tsx";
import { webhookTexts } from "./webhook-texts.ts";

/** The secret of a webhook, once; null when it was shown before. */
export const SecretShown = (props: {
  readonly title: string;
  readonly name: string;
  readonly secret: string | null;
  readonly back: string;
}) => {
  const t = webhookTexts(usePage());
  return (
    <>
      <Panel title={props.title}>{props.name}</Panel>
      {props.secret === null ? (
        <p class="govuk-body">{t.secretKept}</p>
      ) : (
        <>
          <Warning>{t.secretOnce}</Warning>
          <pre class="ipt-secret">
            <code class="ipt-code">{props.secret}</code>
          </pre>
        </>
      )}
      <p class="govuk-body">
        <Link path={props.back}>{t.back}</Link>
      </p>
    </>
  );
};
