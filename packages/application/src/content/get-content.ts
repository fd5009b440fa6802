import { AgendaEvent } from "@ipt/domain/content/agenda-event.ts";
import { Contact } from "@ipt/domain/content/contact.ts";
import { Document } from "@ipt/domain/content/document.ts";
import { FaqEntry } from "@ipt/domain/content/faq-entry.ts";
import { Headline } from "@ipt/domain/content/headline.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const Content = schema(() =>
  z.strictObject({
    events: z.array(revised(AgendaEvent)()),
    contacts: z.array(revised(Contact)()),
    documents: z.array(revised(Document)()),
    faq: z.array(revised(FaqEntry)()),
    headline: Headline().nullable(),
  }),
);

/** Everything typed for a quartier's pages, to be edited: one read of the quartier, one of its content. */
export const getContent = query({
  name: "get-content",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: Content,
  load: async (ctx, { quartier }) => {
    const [stored, content] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      ctx.store.collect("content", { quartier }),
    ]);
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    return ok({
      events: content.agendaEvent.map((one) => withRevision(one)),
      contacts: content.contact.map((one) => withRevision(one)),
      documents: content.document.map((one) => withRevision(one)),
      faq: content.faqEntry.map((one) => withRevision(one)),
      headline: content.headline[0]?.value ?? null,
    });
  },
});
