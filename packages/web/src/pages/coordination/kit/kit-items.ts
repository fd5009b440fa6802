import { addDocument } from "@ipt/application/content/add-document.ts";
import { addFaqEntry } from "@ipt/application/content/add-faq-entry.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import type { PublicQuartier } from "@ipt/domain/content/public-quartier.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import { frenchText } from "../../../i18n/french-text.ts";
import { blanksIn, fillTemplate, type Values } from "../content/fill-template.ts";
import { TEMPLATES } from "../content/templates.ts";
import { ANSWERS } from "./answers.ts";

/** A text of the kit as it would be copied into a quartier. */
export type KitItem = {
  /** Its id among the quartier's texts as well, so that it is copied once. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What the data do not say yet: a text with a blank is not for residents. */
  readonly blanks: readonly string[];
  readonly copied: boolean;
  readonly copy: (ctx: Context, quartier: string, answeredBy: string) => Promise<Result<unknown, Failure>>;
};

const ID = "kit";

/** Every text of the kit with the quartier's own names, price and dates in it. */
export const kitItems = (
  values: Values,
  quartier: Pick<PublicQuartier, "documents" | "faq">,
): readonly KitItem[] => {
  const present = new Set([...quartier.documents, ...quartier.faq].map(({ id }) => id));
  const answers = ANSWERS.map(({ id, topic, question, answer }, rank): KitItem => {
    const own = `${ID}-${id}`;
    const title = frenchText(question);
    const text = fillTemplate(answer, values);
    return {
      id: own,
      title,
      text,
      blanks: blanksIn(text),
      copied: present.has(own),
      copy: (ctx, to, answeredBy) =>
        addFaqEntry(ctx, { quartier: to, id: own, topic, question: title, answer: text, answeredBy, rank }),
    };
  });
  const documents = TEMPLATES.map(({ id, kind, title, body }): KitItem => {
    const own = `${ID}-${id}`;
    const text = fillTemplate(body, values);
    return {
      id: own,
      title: frenchText(title),
      text,
      blanks: blanksIn(text),
      copied: present.has(own),
      copy: (ctx, to) =>
        addDocument(ctx, {
          quartier: to,
          id: own,
          kind,
          title: frenchText(title),
          body: text,
          plainLanguage: true,
        }),
    };
  });
  return [...answers, ...documents];
};

/** Texts that can be copied now. */
export const readyOf = (items: readonly KitItem[]): readonly KitItem[] =>
  items.filter(({ copied, blanks }) => !copied && blanks.length === 0);
