import { STATUS_PATH } from "../../components/footer.tsx";
import { localisePath } from "../../i18n/path-language.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";

/** The name under which people of the trade look for it. */
export const page: PageModule<SiteCall> = {
  get: ({ c }) => c.redirect(localisePath(STATUS_PATH, c.get("language")), 301),
};
