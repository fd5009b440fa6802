import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { listConventions } from "@ipt/application/conventions/list-conventions.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { ConventionCard } from "./convention-card.tsx";
import { loadChoices } from "./convention-choices.ts";
import { conventionTexts } from "./texts.ts";

const MOST = 100;

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const [found, choices] = await Promise.all([
      listConventions(call.ctx, { limit: MOST }),
      loadChoices(call),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!choices.ok) return failurePage(call, choices.error);
    const { items } = found.value;
    const mayWrite = isAllowed(call.ctx.actor, createConvention.allow);
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: conventionTexts(page).title }),
      (page) => {
        const t = conventionTexts(page);
        return (
          <>
            <Notice of={{ cree: t.created, modifie: t.changed, prix: t.priced }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              items.map((convention) => (
                <ConventionCard
                  convention={convention}
                  choices={choices.value}
                  today={call.ctx.today}
                  base={mayWrite ? inSpace(call, `/conventions/${convention.id}`) : null}
                />
              ))
            )}
            {mayWrite ? <ButtonLink path={inSpace(call, "/conventions/nouvelle")}>{t.add}</ButtonLink> : null}
          </>
        );
      },
    );
  },
};
