import { listDwellings } from "@ipt/application/registers/list-dwellings.ts";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { Dwellings } from "./preview.tsx";
import { registerTexts } from "./texts.ts";

const PAGE = "page";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const asked = call.c.req.query(PAGE);
    const found = await listDwellings(call.ctx, {
      quartier: call.param("quartier"),
      ...(asked ? { page: asked } : {}),
    });
    if (!found.ok) return failurePage(call, found.error);
    const { page: at, pages, items } = found.value;
    const to = (number: number): string => inQuartier(call, `/registre/logements?${PAGE}=${number}`);
    return renderPage(
      call.c,
      (page) => {
        const t = registerTexts(page);
        return staffView(page, call, {
          title: t.list,
          crumbs: [{ text: t.title, path: inQuartier(call, "/registre") }],
        });
      },
      (page) => {
        const t = registerTexts(page);
        return (
          <>
            <h1 class="govuk-heading-l">{t.list}</h1>
            <Dwellings caption={t.page(page.format.number(at), page.format.number(pages))} items={items} />
            <nav class="ipt-pagination" aria-label={page.t.figures.pagination.label}>
              {at > 1 ? <Link path={to(at - 1)}>{t.previous}</Link> : null}
              {at < pages ? <Link path={to(at + 1)}>{t.next}</Link> : null}
            </nav>
          </>
        );
      },
    );
  },
};
