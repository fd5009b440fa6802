import { createApiKey } from "@ipt/application/access/create-api-key.ts";
import { listApiKeys } from "@ipt/application/access/list-api-keys.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import type { ApiKey } from "@ipt/domain/access/member.ts";
import type { Instant } from "@ipt/domain/values/instant.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

type Ends = Pick<ApiKey, "expiresAt" | "revokedAt">;

const State = ({ apiKey, now }: { readonly apiKey: Ends; readonly now: Instant }) => {
  const t = settingsTexts(usePage());
  if (apiKey.revokedAt) return <Tag>{t.revoked}</Tag>;
  return apiKey.expiresAt <= now ? <Tag tone="bad">{t.expired}</Tag> : <Tag tone="good">{t.active}</Tag>;
};

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const cursor = call.c.req.query(CURSOR);
    const found = await listApiKeys(call.ctx, cursor ? { cursor } : {});
    if (!found.ok) return failurePage(call, found.error);
    const { items, next } = found.value;
    const mayWrite = isAllowed(call.ctx.actor, createApiKey.allow);
    return renderPage(
      call.c,
      (page) => settingsView(page, call, settingsTexts(page).keys),
      (page) => {
        const t = settingsTexts(page);
        return (
          <>
            <Notice of={{ revoque: t.keyRevoked }} />
            <h1 class="govuk-heading-xl">{t.keys}</h1>
            <p class="govuk-body-l">{t.keysLead}</p>
            {mayWrite ? (
              <ButtonLink path={inSpace(call, "/reglages/cles/nouvelle")}>{t.addKey}</ButtonLink>
            ) : null}
            {items.length === 0 ? (
              <EmptyState title={t.noKey}>
                <p class="govuk-body">{t.keysLead}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.keys}
                hideCaption
                columns={[{ name: t.keyName }, { name: t.begins }, { name: t.expires }, { name: t.state }]}
                rows={items.map((apiKey) => [
                  <>
                    {apiKey.name}
                    {apiKey.revokedAt === null ? (
                      <>
                        <br />
                        <Link
                          path={inSpace(call, `/reglages/cles/${apiKey.id}/revoquer`)}
                          about={apiKey.name}
                        >
                          {t.revoke}
                        </Link>
                      </>
                    ) : null}
                  </>,
                  <code class="ipt-code">{apiKey.prefix}</code>,
                  page.format.dateTime(apiKey.expiresAt),
                  <State apiKey={apiKey} now={call.ctx.now} />,
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
