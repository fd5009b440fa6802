import { textAt } from "../read-json.ts";
import type { PendingMark } from "./pending-marks.ts";

const PROBLEM = "urn:ipt:problem:";
const GIVE_UP_MS = 15_000;

/** What is known of a mark after it was sent. Only `recorded` lets a ballot fall into the urn. */
export type Outcome =
  | { readonly at: "recorded"; readonly when: string }
  | { readonly at: "voted-paper" | "voted-online"; readonly when: string }
  | { readonly at: "closed" }
  | { readonly at: "refused"; readonly words: string }
  /** Nothing is known: to be sent again with the same key. `words`: what the service asks first, such as signing in. */
  | { readonly at: "waiting"; readonly words: string };

/** Answers that say nothing of the mark itself. */
const TELLS_NOTHING = new Set([401, 403, 408, 425, 429]);
const HELD_UP = new Set(["busy", "unavailable"]);

/** What the service's answer means for the person at the desk. */
export const outcomeOf = (status: number, said: unknown): Outcome => {
  const code = textAt(said, "type").slice(PROBLEM.length);
  const title = textAt(said, "title");
  const when = textAt(said, "at");
  if (status >= 200 && status < 300 && when !== "") return { at: "recorded", when };
  if (TELLS_NOTHING.has(status)) return { at: "waiting", words: title };
  if (status < 400 || status >= 500 || code === "" || HELD_UP.has(code)) return { at: "waiting", words: "" };
  if (code === "already-voted") {
    const channel = textAt(said, "details", "channel") === "online" ? "online" : "paper";
    return { at: `voted-${channel}`, when: textAt(said, "details", "at") };
  }
  return code === "vote-not-open" ? { at: "closed" } : { at: "refused", words: title };
};

/** Sends a mark, or sends it again. Never throws: no answer is `waiting`. */
export const sendMark = async (api: string, { dwelling, key }: PendingMark): Promise<Outcome> => {
  try {
    const response = await fetch(`${api}/attendance`, {
      method: "POST",
      headers: {
        "accept-language": document.documentElement.lang,
        "content-type": "application/json",
        "idempotency-key": key,
      },
      body: JSON.stringify({ dwelling }),
      signal: AbortSignal.timeout?.(GIVE_UP_MS) ?? null,
    });
    return outcomeOf(response.status, await response.json());
  } catch {
    return { at: "waiting", words: "" };
  }
};
