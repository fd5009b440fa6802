import { CodeReplacement } from "@ipt/domain/vote/online.ts";
import { codeReplacementPlace } from "../keys/voter-codes.ts";
import type { RecordItem } from "./record-item.ts";

export const codeReplacement: RecordItem<"codeReplacement"> = {
  type: "codeReplacement",
  version: 1,
  schema: CodeReplacement,
  keyOf: ({ quartier, vote, id }) => ({ quartier, vote, id }),
  place: codeReplacementPlace,
  upcasts: {},
};
