import { getWebhook } from "@ipt/application/webhooks/get-webhook.ts";
import { listDeliveries } from "@ipt/application/webhooks/list-deliveries.ts";
import { WEBHOOK_SUMMARIES } from "@ipt/contracts/webhooks/summaries.ts";
import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Code } from "../../../components/code.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Table } from "../../../components/table.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffLanguageOf } from "../../../i18n/language.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { developersView } from "./developers-view.ts";
import { webhookPath } from "./webhook-address.ts";
import { Answer, DeliveryState, WebhookState } from "./webhook-state.tsx";
import { webhookTexts } from "./webhook-texts.ts";

const LOG_PAGE = 25;

const Standing = ({ webhook }: { readonly webhook: WebhookView }) => {
  const page = usePage();
  const t = webhookTexts(page);
  if (webhook.disabled) return <Inset>{t.offBecause(webhook.disabled.reason)}</Inset>;
  if (webhook.failingSince === null) return null;
  return <Inset>{t.failingSince(page.format.dateTime(webhook.failingSince))}</Inset>;
};

const Facts = ({ webhook }: { readonly webhook: WebhookView }) => {
  const page = usePage();
  const t = webhookTexts(page);
  const language = staffLanguageOf(page.language);
  const former = webhook.formerSecretUntil;
  return (
    <SummaryList
      rows={[
        { key: t.state, value: <WebhookState webhook={webhook} /> },
        { key: t.url, value: <Code>{webhook.url}</Code> },
        { key: t.types, value: webhook.types.map((type) => WEBHOOK_SUMMARIES[type][language]).join(", ") },
        { key: t.quartiers, value: webhook.quartiers?.join(", ") ?? t.allQuartiers },
        ...(former === null ? [] : [{ key: t.formerUntil, value: page.format.dateTime(former) }]),
      ]}
    />
  );
};

/** A webhook: where it stands, what may be done to it, and what was sent to it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const id = call.param("webhook");
    const cursor = call.c.req.query(CURSOR);
    const [found, log] = await Promise.all([
      getWebhook(call.ctx, { webhook: id }),
      listDeliveries(call.ctx, { webhook: id, limit: LOG_PAGE, ...(cursor ? { cursor } : {}) }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!log.ok) return failurePage(call, log.error);
    const webhook = found.value;
    const { items, next } = log.value;
    return renderPage(
      call.c,
      (page) => developersView(page, call, webhook.name),
      (page) => {
        const t = webhookTexts(page);
        const link = (under: string, text: string) => (
          <li>
            <Link path={webhookPath(call, id, under)}>{text}</Link>
          </li>
        );
        return (
          <>
            <Notice of={t.notices} />
            <h1 class="govuk-heading-xl">{webhook.name}</h1>
            <Standing webhook={webhook} />
            <Facts webhook={webhook} />
            {webhook.disabled ? null : (
              <ButtonLink path={webhookPath(call, id, "/essai")}>{t.ping}</ButtonLink>
            )}
            <ul class="govuk-list">
              {link("/modifier", t.change)}
              {webhook.disabled ? null : link("/renvoyer", t.replay)}
              {link("/secret", t.rotate)}
              {link("/supprimer", t.remove)}
            </ul>
            <h2 class="govuk-heading-m">{t.log}</h2>
            {items.length === 0 ? (
              <EmptyState title={t.noLog}>
                <p class="govuk-body">{t.noLogBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.log}
                hideCaption
                columns={[{ name: t.when }, { name: t.what }, { name: t.state }, { name: t.answer }]}
                rows={items.map((delivery) => [
                  <Link path={webhookPath(call, id, `/envois/${delivery.id}`)} about={delivery.type}>
                    {page.format.dateTime(delivery.createdAt)}
                  </Link>,
                  <Code>{delivery.type}</Code>,
                  <DeliveryState delivery={delivery} />,
                  <Answer attempt={delivery.attempts.at(-1)} />,
                ])}
              />
            )}
            <NextPage next={next} />
          </>
        );
      },
    );
  },
};
