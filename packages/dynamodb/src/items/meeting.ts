import { Meeting } from "@ipt/domain/campaign/meeting.ts";
import { meetingPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const meeting: RecordItem<"meeting"> = {
  type: "meeting",
  version: 1,
  schema: Meeting,
  keyOf: ({ quartier, campaign, id }) => ({ quartier, campaign, id }),
  place: meetingPlace,
  upcasts: {},
};
