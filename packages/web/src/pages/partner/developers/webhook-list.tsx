import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Code } from "../../../components/code.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { webhookPath } from "./webhook-address.ts";
import { WebhookState } from "./webhook-state.tsx";
import { webhookTexts } from "./webhook-texts.ts";

/** The webhooks that the reader may handle, and the way to add one. */
export const WebhookList = (props: {
  readonly webhooks: readonly WebhookView[];
  readonly call: TerritoryCall;
}) => {
  const t = webhookTexts(usePage());
  const { webhooks, call } = props;
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      <p class="govuk-body">{t.lead}</p>
      {webhooks.length === 0 ? (
        <EmptyState title={t.none}>
          <p class="govuk-body">{t.noneBody}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          hideCaption
          columns={[{ name: t.name }, { name: t.url }, { name: t.state }]}
          rows={webhooks.map((webhook) => [
            <Link path={webhookPath(call, webhook.id)}>{webhook.name}</Link>,
            <Code>{webhook.url}</Code>,
            <WebhookState webhook={webhook} />,
          ])}
        />
      )}
      <ButtonLink path={inSpace(call, "/developpeurs/webhooks/nouveau")} variant="secondary">
        {t.add}
      </ButtonLink>
    </>
  );
};
