import { Event } from "@ipt/domain/journal/event.ts";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { invalidField } from "../kernel/failure.ts";
import { listing, pageShape } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";

const JournalPage = schema(() => z.strictObject(pageShape()));

/** The territory's journal, newest first: who did what, when. */
export const listEvents = query({
  name: "list-events",
  allow: ["coordinator", "bureau-member", "operator"],
  input: JournalPage,
  output: listing(Event),
  load: async (ctx, { limit, cursor }) => {
    // A calendar may be a day ahead of universal time, in which the journal is kept.
    const since = addDays(ctx.profile?.value.joinedOn ?? ctx.today, -1);
    const page = await ctx.store.journal({ since, before: ctx.now }, { limit, cursor: cursor ?? null });
    return page.ok
      ? ok({ items: [...page.value.items], next: page.value.next })
      : fail(invalidField(["cursor"], "cursor-refused"));
  },
});
