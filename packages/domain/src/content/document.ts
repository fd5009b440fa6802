import * as z from "zod";
import { Language } from "../site/language.ts";
import { WebAddress } from "../site/web-address.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

export const DOCUMENT_KINDS = [
  "letter",
  "flyer",
  "booklet",
  "poster",
  "minutes",
  "convention",
  "review",
  "guide",
  "other",
] as const;

const MOST_BODY = 40_000;

/** Text in paragraphs, with `#` headings, `-` lists and nothing else: shown as HTML and printed. */
export const Body = schema(() =>
  z
    .string()
    .overwrite((text) => text.replaceAll("\r\n", "\n"))
    .trim()
    .min(1)
    .max(MOST_BODY)
    .regex(/^(?:[\t\n]|\P{Cc})+$/u, "text")
    .refine((text) => text.isWellFormed(), "text"),
);

/** Something residents read or print. Either a link or a text of its own. */
const description = () => ({
  title: Label(),
  kind: z.enum(DOCUMENT_KINDS),
  language: Language(),
  on: CivilDate().nullable(),
  /** Written in short sentences and common words. */
  plainLanguage: z.boolean(),
  /** Who translated it and when: machine drafts are not published. */
  translatedBy: Label().nullable(),
  link: WebAddress().nullable(),
});

export const NewDocument = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      language: fields.language.default("fr"),
      on: fields.on.default(null),
      plainLanguage: fields.plainLanguage.default(false),
      translatedBy: fields.translatedBy.default(null),
      link: fields.link.default(null),
      body: Body().nullable().default(null),
    })
    .refine(({ link, body }) => (link === null) !== (body === null), {
      path: ["link"],
      message: "link-or-text",
    })
    .refine(({ language, translatedBy }) => language === "fr" || translatedBy !== null, {
      path: ["translatedBy"],
      message: "translator-needed",
    });
});

export const DocumentChange = schema(() =>
  z.strictObject({
    quartier: Id(),
    document: Id(),
    ...z.strictObject(description()).partial().shape,
    body: Body().optional(),
  }),
);

/** What lists show; the text itself is apart, so that a page reads none of the others'. */
export const Document = schema(() =>
  z.strictObject({ id: Id(), quartier: Id(), ...description(), characters: z.int().min(0) }),
);
export type Document = Infer<typeof Document>;

export const DocumentBody = schema(() => z.strictObject({ id: Id(), quartier: Id(), body: Body() }));
export type DocumentBody = Infer<typeof DocumentBody>;
