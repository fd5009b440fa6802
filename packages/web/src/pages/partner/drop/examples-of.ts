import type { Known } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";

/** A line that would be accepted, column by column, with names that the person may write. */
export const examplesOf = (subject: Subject, { quartiers, partners }: Known): readonly string[] =>
  subject.columns.map(({ field, example }) => {
    if (field === "quartier") return quartiers[0]?.label ?? "";
    return field === subject.partner.field ? (partners[0]?.label ?? "") : example;
  });
