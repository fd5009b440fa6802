import { inviteMember } from "@ipt/application/access/invite-member.ts";
import { listMembers } from "@ipt/application/access/list-members.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const cursor = call.c.req.query(CURSOR);
    const found = await listMembers(call.ctx, cursor ? { cursor } : {});
    if (!found.ok) return failurePage(call, found.error);
    const { items, next } = found.value;
    const mayWrite = isAllowed(call.ctx.actor, inviteMember.allow);
    return renderPage(
      call.c,
      (page) => settingsView(page, call, settingsTexts(page).team),
      (page) => {
        const t = settingsTexts(page);
        return (
          <>
            <Notice of={{ invite: t.invited, retire: t.removed }} />
            <h1 class="govuk-heading-xl">{t.team}</h1>
            <p class="govuk-body-l">{t.teamLead}</p>
            {mayWrite ? (
              <ButtonLink path={inSpace(call, "/reglages/equipe/inviter")}>{t.invite}</ButtonLink>
            ) : null}
            <Table
              caption={t.team}
              hideCaption
              columns={[{ name: t.name }, { name: t.rolesLabel }, { name: t.since }]}
              rows={items.map(({ id, name, email, roles, invitedAt }) => [
                <>
                  {name}
                  <br />
                  <span class="ipt-quiet">{email}</span>
                  {mayWrite && id !== call.ctx.actor.id ? (
                    <>
                      <br />
                      <Link path={inSpace(call, `/reglages/equipe/${id}/retirer`)} about={name}>
                        {t.remove}
                      </Link>
                    </>
                  ) : null}
                </>,
                page.format.list(roles.map((role) => t.roles[role])),
                page.format.dateTime(invitedAt),
              ])}
            />
            <NextPage next={next} />
          </>
        );
      },
    );
  },
};
