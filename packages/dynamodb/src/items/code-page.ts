import { CodePage } from "@ipt/domain/vote/online.ts";
import { codePagePlace } from "../keys/voter-codes.ts";
import type { RecordItem } from "./record-item.ts";

export const codePage: RecordItem<"codePage"> = {
  type: "codePage",
  version: 1,
  schema: CodePage,
  keyOf: ({ quartier, vote, edition, page }) => ({ quartier, vote, edition, page }),
  place: codePagePlace,
  upcasts: {},
};
