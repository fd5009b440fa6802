import { listApiKeys } from "@ipt/application/access/list-api-keys.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { inSpace } from "../../../frame/staff-view.ts";
import type { KeyPlace } from "../../keys/key-pages.tsx";
import { keyTexts } from "../../keys/texts.ts";
import { settingsView } from "./settings-view.ts";

/** The keys of the whole territory. */
export const settingsKeys: KeyPlace = {
  list: async (call) => {
    const found = await listApiKeys(call.ctx, { limit: 100 });
    return found.ok ? ok(found.value.items) : found;
  },
  back: (call) => inSpace(call, "/reglages/cles"),
  view: (page, call, title) =>
    settingsView(page, call, title, [{ text: keyTexts(page).keys, path: inSpace(call, "/reglages/cles") }]),
};
