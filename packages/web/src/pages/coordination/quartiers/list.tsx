import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { standingOf } from "./standing-of.ts";
import { quartierTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const cursor = call.c.req.query(CURSOR);
    const found = await listQuartiers(call.ctx, cursor ? { cursor } : {});
    if (!found.ok) return failurePage(call, found.error);
    const { items, next } = found.value;
    const mayAdd = isAllowed(call.ctx.actor, createQuartier.allow);
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: quartierTexts(page).title }),
      (page) => {
        const t = quartierTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[{ name: t.name }, { name: t.stage }, { name: t.dwellings, numeric: true }]}
                rows={items.map(({ id, name, campaign, milestones, dwellings }) => [
                  <Link path={inSpace(call, `/quartiers/${id}`)}>{name}</Link>,
                  standingOf(page, campaign, milestones),
                  dwellings === null ? page.t.forms.notGiven : page.format.number(dwellings),
                ])}
              />
            )}
            <NextPage next={next} />
            {mayAdd ? <ButtonLink path={inSpace(call, "/quartiers/nouveau")}>{t.add}</ButtonLink> : null}
          </>
        );
      },
    );
  },
};
