import { Question } from "@ipt/domain/content/question.ts";
import { questionPlace } from "../keys/inbox.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { RecordItem } from "./record-item.ts";

export const question: RecordItem<"question"> = {
  type: "question",
  version: 1,
  schema: Question,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: questionPlace,
  upcasts: {},
  expiresAt: ({ expiresAt }) => secondsOf(expiresAt),
};
