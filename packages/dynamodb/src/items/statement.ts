import { Statement } from "@ipt/domain/accompaniment/statement.ts";
import { statementPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const statement: RecordItem<"statement"> = {
  type: "statement",
  version: 1,
  schema: Statement,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: statementPlace,
  upcasts: {},
};
