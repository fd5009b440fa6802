import { canonicalJson } from "@ipt/domain/values/canonical-json.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";

const PAGE = 500;

/** What the chain of an empty journal begins with. */
const NOTHING = "0".repeat(64);

type Head = { readonly events: number; readonly head: string };

/**
 * Chains by SHA-256 the events of a vote, oldest first: each head is the hash of the head before it and of the event's
 * canonical JSON. No event can be changed, added or taken away afterwards without changing the head in the minutes.
 */
export const chainJournal = async (ctx: Context, vote: string, since: string): Promise<Head> => {
  const newestFirst: string[] = [];
  const range = { since, before: ctx.now };
  const events = everyPage((cursor) => ctx.store.journal(range, { limit: PAGE, cursor }));
  for await (const event of events) {
    if (event.subject === vote && event.type.startsWith("vote.")) newestFirst.push(canonicalJson(event));
  }
  let head = NOTHING;
  for (const event of newestFirst.toReversed()) head = await ctx.digest(`${head}\n${event}`);
  return { events: newestFirst.length, head };
};
