import { getImport } from "@ipt/application/imports/get-import.ts";
import { importState } from "@ipt/domain/territory/data-import.ts";
import { pageOf } from "../../../components/page-context.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { notFoundPage } from "../../errors/not-found.tsx";
import { hundredthsOf, importTexts } from "./texts.ts";

/** How far an import is, for the page's script. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getImport(call.ctx, { import: call.param("import") });
    if (!found.ok) return notFoundPage(call.c);
    const page = pageOf(call.c);
    const { number } = page.format;
    const one = found.value;
    call.c.header("Cache-Control", "no-store");
    return call.c.json({
      done: hundredthsOf(one),
      text: importTexts(page).progress(number(one.done), number(one.total)),
      finished: importState(one, call.ctx.now) !== "running",
    });
  },
};
