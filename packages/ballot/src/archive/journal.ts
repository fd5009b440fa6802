import { canonicalJson, type Json } from "../canonical.ts";
import { digestOf } from "./digest.ts";

/** What the chain of an empty journal begins with. */
const NOTHING = "0".repeat(64);

/** Each head is the hash of the head before it, a line feed, and the event's canonical JSON. */
export const journalHead = async (events: readonly Json[]): Promise<string> => {
  let head = NOTHING;
  for (const event of events) head = await digestOf(`${head}\n${canonicalJson(event)}`);
  return head;
};
