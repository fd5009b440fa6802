import { HelpRequest } from "@ipt/domain/content/help-request.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { failure } from "../kernel/failure.ts";
import { listing, listPage } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

/** Who waits for help, oldest first, for those who give it: readers and bureau members don't see it. */
export const listHelpRequests = query({
  name: "list-help-requests",
  allow: ["coordinator", "partner-contributor"],
  input: QuartierPage,
  output: listing(revised(HelpRequest)),
  load: async (ctx, { quartier, ...page }) => {
    const [stored, found] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      listPage(ctx, "helpRequest", { quartier }, page),
    ]);
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    if (!found.ok) return found;
    return ok({ ...found.value, items: found.value.items.filter(({ expiresAt }) => expiresAt > ctx.now) });
  },
});
