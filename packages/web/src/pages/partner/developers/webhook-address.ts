import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";

/** The address of a webhook's page, or of one under it. */
export const webhookPath = (call: TerritoryCall, id: string, under = ""): string =>
  inSpace(call, `/developpeurs/webhooks/${id}${under}`);
