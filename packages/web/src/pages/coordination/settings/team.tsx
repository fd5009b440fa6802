import { inviteMember } from "@ipt/application/access/invite-member.ts";
import { listMembers } from "@ipt/application/access/list-members.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { invitationState } from "@ipt/domain/access/invitation.ts";
import type { Member } from "@ipt/domain/access/member.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { namedList } from "../../../i18n/named-list.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

/** Whether the person took the invitation up, and since when. */
const Invitation = (props: { readonly call: TerritoryCall; readonly member: Member }) => {
  const page = usePage();
  const { invitedAt, acceptedAt } = props.member;
  const { now } = props.call.ctx;
  const state = invitationState(props.member, props.call.territory.sandbox ? invitedAt : now);
  const day = page.format.date((acceptedAt ?? invitedAt).slice(0, 10));
  const words = settingsTexts(page).invitations[state](day);
  return state === "expired" ? <Tag tone="warn">{words}</Tag> : <span>{words}</span>;
};

/** What whoever leads the territory can do about one of its people. */
const Acts = (props: { readonly call: TerritoryCall; readonly member: Member }) => {
  const t = settingsTexts(usePage());
  const { id, name, acceptedAt } = props.member;
  const to = (act: string): string => inSpace(props.call, `/reglages/equipe/${id}/${act}`);
  return (
    <>
      {acceptedAt === null ? (
        <>
          <Link path={to("renvoyer")} about={name}>
            {t.sendAgain}
          </Link>
          <br />
        </>
      ) : null}
      {id === props.call.ctx.actor.id ? null : (
        <Link path={to("retirer")} about={name}>
          {t.remove}
        </Link>
      )}
    </>
  );
};

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
              columns={[
                { name: t.name },
                { name: t.rolesLabel },
                { name: t.invitation },
                ...(mayWrite ? [{ name: t.act }] : []),
              ]}
              rows={items.map((member) => [
                member.name,
                <>
                  {namedList(
                    page,
                    member.roles.map((role) => t.roles[role]),
                  )}
                  <br />
                  <span class="ipt-quiet">{member.email}</span>
                </>,
                <Invitation call={call} member={member} />,
                ...(mayWrite ? [<Acts call={call} member={member} />] : []),
              ])}
            />
            <NextPage next={next} />
          </>
        );
      },
    );
  },
};
