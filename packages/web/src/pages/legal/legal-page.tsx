import { DEFAULT_TIMEZONE } from "@ipt/application/kernel/context.ts";
import { getLegal } from "@ipt/application/site/get-legal.ts";
import { type Legal, NO_LEGAL } from "@ipt/domain/site/legal.ts";
import type { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import type { Child } from "hono/jsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { PRODUCT_NAME } from "../../components/site.ts";
import { publicView } from "../../frame/public-view.ts";
import { STAFF_LANGUAGES } from "../../i18n/language.ts";
import type { PageModule, SiteCall, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";

/** What a legal page is made from. */
export type LegalKit = {
  readonly page: Page;
  /** Whose pages these are. */
  readonly who: string;
  readonly legal: Legal;
  readonly today: CivilDate;
};

type Spec = { readonly title: (page: Page) => string; readonly body: (kit: LegalKit) => Child };

/** A legal page, for each territory and for the product itself. */
export const legalPages = (
  spec: Spec,
): { readonly page: PageModule<TerritoryCall>; readonly sitePage: PageModule<SiteCall> } => ({
  page: {
    get: async (call) => {
      const found = await getLegal(call.ctx, {});
      if (!found.ok) return failurePage(call, found.error);
      const { name: who, revision: _, ...legal } = found.value;
      return renderPage(
        call.c,
        (page) => ({
          ...publicView(call, {
            title: spec.title(page),
            crumbs: [{ text: call.territory.name, path: `/${call.territory.id}` }],
          }),
          languages: STAFF_LANGUAGES,
        }),
        (page) => spec.body({ page, who, legal, today: call.ctx.today }),
      );
    },
  },
  sitePage: {
    get: ({ c, deps }) =>
      renderPage(
        c,
        (page) => ({ title: spec.title(page), crumbs: [] }),
        (page) =>
          spec.body({
            page,
            who: PRODUCT_NAME,
            legal: deps.legal ?? NO_LEGAL,
            today: civilDateAt(deps.now(), DEFAULT_TIMEZONE),
          }),
      ),
  },
});
