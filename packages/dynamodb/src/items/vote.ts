import { Vote } from "@ipt/domain/vote/vote.ts";
import { votePlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const vote: RecordItem<"vote"> = {
  type: "vote",
  version: 1,
  schema: Vote,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: votePlace,
  upcasts: {},
};
