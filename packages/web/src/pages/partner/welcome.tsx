import { acceptInvitation } from "@ipt/application/access/accept-invitation.ts";
import { partnerOf } from "@ipt/application/kernel/actor.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { Button } from "../../components/button.tsx";
import { ButtonLink } from "../../components/button-link.tsx";
import { Form } from "../../components/form.tsx";
import { usePage } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { newForm } from "../../forms/form-state.ts";
import { inSpace, staffView } from "../../frame/staff-view.ts";
import { namedList } from "../../i18n/named-list.ts";
import { localisePath } from "../../i18n/path-language.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { settingsTexts } from "../coordination/settings/texts.ts";
import { failurePage } from "../errors/failure.tsx";
import { partnerTexts } from "./texts.ts";

const begin = (call: TerritoryCall): string =>
  inSpace(call, partnerOf(call.ctx.actor) === null ? "" : "/a-faire");

/** The invitation to take up while it lasts. */
const Accept = ({ until }: { readonly until: string }) => {
  const page = usePage();
  const t = partnerTexts(page);
  return (
    <Form form={newForm()}>
      <p class="govuk-body">{t.acceptBefore(page.format.dateTime(until))}</p>
      <Button>{t.accept}</Button>
    </Form>
  );
};

/** Where an invitation leads: what there is to see, what is asked, what is kept of the person. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const partners = await listPartners(call.ctx, { limit: 100 });
    if (!partners.ok) return failurePage(call, partners.error);
    const { actor } = call.ctx;
    const partner = partners.value.items.find(({ id }) => id === partnerOf(call.ctx.actor)) ?? null;
    const roles = actor.kind === "member" ? actor.roles : [];
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: partnerTexts(page).welcomeTitle(call.territory.name) }),
      (page) => {
        const t = partnerTexts(page);
        const names = settingsTexts(page).roles;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.welcomeTitle(call.territory.name)}</h1>
            <p class="govuk-body-l">{t.welcomeLead(call.territory.name)}</p>
            <SummaryList
              rows={[
                {
                  key: t.yourRoles,
                  value: namedList(
                    page,
                    roles.map((role) => names[role]),
                  ),
                },
                ...(partner ? [{ key: t.yourPartner, value: partner.name }] : []),
              ]}
            />
            <h2 class="govuk-heading-m">{t.see}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {t.seeList.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
            <h2 class="govuk-heading-m">{t.ask}</h2>
            {partner ? (
              <>
                <ul class="govuk-list govuk-list--bullet">
                  {t.asks[partner.kind].map((line) => (
                    <li>{line}</li>
                  ))}
                </ul>
                <p class="govuk-body">{t.minute}</p>
              </>
            ) : (
              <p class="govuk-body">{t.askReader}</p>
            )}
            <p class="govuk-body ipt-quiet">{t.personal}</p>
            {actor.kind === "member" && actor.invitedUntil !== undefined ? (
              <Accept until={actor.invitedUntil} />
            ) : (
              <ButtonLink path={begin(call)}>{t.begin}</ButtonLink>
            )}
          </>
        );
      },
    );
  },
  post: async (call) => {
    const accepted = await acceptInvitation(call.ctx, {});
    if (!accepted.ok) return failurePage(call, accepted.error);
    return call.c.redirect(localisePath(begin(call), call.c.get("language")), 303);
  },
};
