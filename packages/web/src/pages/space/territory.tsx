import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { navigationOf } from "../../frame/navigation.ts";
import { staffView } from "../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";

/** Entrance of a territory's space: its parts, for the person who is there. */
export const page: PageModule<TerritoryCall> = {
  get: (call) =>
    renderPage(
      call.c,
      (page) => staffView(page, call, { title: call.territory.name }),
      (page) => (
        <>
          <h1 class="govuk-heading-xl">{call.territory.name}</h1>
          <ul class="govuk-list govuk-list--spaced">
            {navigationOf(page, call.territory.id, call.ctx.actor).map(({ text, path }) => (
              <li>
                <Link path={path}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      ),
    ),
};
