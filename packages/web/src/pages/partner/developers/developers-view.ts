import type { Page } from "../../../components/page-context.ts";
import type { View } from "../../../components/render-page.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { partnerTexts } from "../texts.ts";

/** The frame of a page for developers, with the way back to theirs. */
export const developersView = (page: Page, call: TerritoryCall, title: string): View => {
  const t = partnerTexts(page);
  return staffView(page, call, {
    title,
    crumbs: [
      { text: t.title, path: inSpace(call, "/a-faire") },
      { text: t.developers, path: inSpace(call, "/developpeurs") },
    ],
  });
};
