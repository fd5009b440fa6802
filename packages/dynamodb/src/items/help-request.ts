import { HelpRequest } from "@ipt/domain/content/help-request.ts";
import { helpRequestPlace } from "../keys/inbox.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { RecordItem } from "./record-item.ts";

export const helpRequest: RecordItem<"helpRequest"> = {
  type: "helpRequest",
  version: 1,
  schema: HelpRequest,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: helpRequestPlace,
  upcasts: {},
  expiresAt: ({ expiresAt }) => secondsOf(expiresAt),
};
