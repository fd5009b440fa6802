import { type Allowed, isAllowed } from "@ipt/application/kernel/actor.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import type { Child } from "hono/jsx";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import type { Page } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "./in-quartier.ts";

type ListTexts = Readonly<Record<"title" | "lead" | "none" | "noneBody" | "add", string>>;

type Listed<Item> = { readonly items: readonly Item[]; readonly next: string | null };
type Asked = { readonly quartier: string; readonly cursor?: string; readonly limit?: number };

/** What one list of a quartier has of its own. */
type QuartierList<Item, Texts extends ListTexts> = {
  readonly texts: (page: Page) => Texts;
  readonly list: (ctx: Context, asked: Asked) => Promise<Result<Listed<Item>, Failure>>;
  /** Records asked for at a time; the use case's own number unless told. */
  readonly limit?: number;
  /** Order in which a page of the list is shown; the list's own unless told. */
  readonly order?: (a: Item, b: Item) => number;
  /** The form that adds one, and who may use it. */
  readonly add: { readonly path: string; readonly allow: readonly Allowed[] };
  readonly notices: (t: Texts) => Readonly<Record<string, string>>;
  readonly children: (
    items: readonly Item[],
    of: { readonly page: Page; readonly t: Texts; readonly call: TerritoryCall; readonly mayAdd: boolean },
  ) => Child;
};

/** The page of what was recorded in a quartier: what was just done, the form to add one, the records or why none. */
export const quartierList = <Item, Texts extends ListTexts>(
  of: QuartierList<Item, Texts>,
): PageModule<TerritoryCall> => ({
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, listed] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      of.list(call.ctx, {
        quartier,
        ...(cursor ? { cursor } : {}),
        ...(of.limit === undefined ? {} : { limit: of.limit }),
      }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!listed.ok) return failurePage(call, listed.error);
    const { next } = listed.value;
    const items = of.order ? listed.value.items.toSorted(of.order) : listed.value.items;
    const mayAdd = isAllowed(call.ctx.actor, of.add.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: of.texts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = of.texts(page);
        const add = mayAdd ? <ButtonLink path={inQuartier(call, of.add.path)}>{t.add}</ButtonLink> : null;
        return (
          <>
            <Notice of={of.notices(t)} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
                {add}
              </EmptyState>
            ) : (
              <>
                {add}
                {of.children(items, { page, t, call, mayAdd })}
              </>
            )}
            <NextPage next={next} />
          </>
        );
      },
    );
  },
});
