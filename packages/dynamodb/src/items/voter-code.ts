import { VoterCode } from "@ipt/domain/vote/online.ts";
import { voterCodePlace } from "../keys/voter-codes.ts";
import type { RecordItem } from "./record-item.ts";

export const voterCode: RecordItem<"voterCode"> = {
  type: "voterCode",
  version: 1,
  schema: VoterCode,
  keyOf: ({ quartier, vote, hash }) => ({ quartier, vote, hash }),
  place: voterCodePlace,
  upcasts: {},
};
