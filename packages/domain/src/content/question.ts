import * as z from "zod";
import { Language } from "../site/language.ts";
import { Id, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { FAQ_TOPICS } from "./faq-entry.ts";

/** A question put by a visitor: nothing says who asked. It shows nowhere until somebody answers it. */
const description = () => ({
  question: Text(),
  topic: z.enum(FAQ_TOPICS),
  language: Language(),
});

export const NewQuestion = schema(() => {
  const fields = description();
  return z.strictObject({
    quartier: Id(),
    ...fields,
    topic: fields.topic.default("other"),
    language: fields.language.default("fr"),
  });
});

/** Days after which a question goes, answered or not. */
export const QUESTION_DAYS = 180;

export const Question = schema(() =>
  z.strictObject({
    id: Id(),
    quartier: Id(),
    ...description(),
    askedAt: Instant(),
    status: z.enum(["waiting", "answered", "set-aside"]),
    /** The published answer, once there is one. */
    entry: Id().nullable(),
    expiresAt: Instant(),
  }),
);
export type Question = Infer<typeof Question>;
