import { createApiKey } from "@ipt/application/access/create-api-key.ts";
import { mayHandleKey } from "@ipt/application/access/find-key.ts";
import { listApiKeys } from "@ipt/application/access/list-api-keys.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { KeyTable } from "../../keys/key-table.tsx";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

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
              <KeyTable
                keys={items}
                now={call.ctx.now}
                under={inSpace(call, "/reglages/cles")}
                mayHandle={(key) => mayHandleKey(call.ctx, key)}
              />
            )}
            <NextPage next={next} />
          </>
        );
      },
    );
  },
};
