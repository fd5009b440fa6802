import * as z from "zod";
import { Language } from "../site/language.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Text } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

export const FAQ_TOPICS = ["offer", "vote", "charges", "equipment", "help", "data", "other"] as const;

/** A question residents ask, with who answered it and when. */
const description = () => ({
  topic: z.enum(FAQ_TOPICS),
  question: Label(),
  answer: Text(),
  /** Organisation that answers, as it signs. */
  answeredBy: Label(),
  answeredOn: CivilDate(),
  language: Language(),
  rank: z.int().min(0).max(99),
});

export const NewFaqEntry = schema(() => {
  const fields = description();
  return z.strictObject({
    quartier: Id(),
    id: Id().optional(),
    ...fields,
    topic: fields.topic.default("other"),
    answeredOn: fields.answeredOn.optional(),
    language: fields.language.default("fr"),
    rank: fields.rank.default(0),
    /** The visitor's question it answers, which is then closed. */
    answers: Id().nullable().default(null),
  });
});

export const FaqEntryChange = schema(() =>
  z.strictObject({ quartier: Id(), entry: Id(), ...z.strictObject(description()).partial().shape }),
);

export const FaqEntry = schema(() => z.strictObject({ id: Id(), quartier: Id(), ...description() }));
export type FaqEntry = Infer<typeof FaqEntry>;
