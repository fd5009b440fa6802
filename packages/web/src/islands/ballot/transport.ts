import type { Answer, Refusal, Standing, Transport, Voted } from "@ipt/ballot/voter/transport.ts";
import { at, textAt } from "./read-json.ts";

const PROBLEM = "urn:ipt:problem:";
const WAIT_SECONDS = 10;
const GIVE_UP_MS = 20_000;

type Where = {
  /** `/v1/territories/…/ballot`: what a dwelling asks for itself. */
  readonly register: string;
  /** `/v1/urns/…`: what nobody signs. */
  readonly urn: string;
};

type Said = { readonly status: number; readonly body: unknown; readonly wait: number };

/** No cookie and no referrer go out; an answer that is not JSON, or none, is `null`. */
const post = async (address: string, body: unknown): Promise<Said | null> => {
  try {
    const response = await fetch(address, {
      method: "POST",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout?.(GIVE_UP_MS) ?? null,
    });
    const said: unknown = await response.json();
    return {
      status: response.status,
      body: said,
      wait: Number(response.headers.get("retry-after")) || WAIT_SECONDS,
    };
  } catch {
    return null;
  }
};

const notInDates = (body: unknown): Refusal => {
  const [opens, closes, now] = ["opens", "closes", "now"].map((name) => textAt(body, "details", name));
  return now !== undefined && opens !== undefined && now < opens
    ? { code: "not-open", opens }
    : { code: "closed", closes: closes ?? "" };
};

/** What the service's refusal means for a voter. */
export const refusalOf = ({ status, body, wait }: Said): Refusal => {
  const code = textAt(body, "type").slice(PROBLEM.length);
  if (code === "code-unknown") return { code };
  if (code === "code-voided") return { code: "code-void" };
  if (code === "already-voted") return { code };
  if (code === "vote-not-open") return notInDates(body);
  if (code === "urn-closed" || code === "ballots-destroyed") {
    return { code: "closed", closes: textAt(body, "details", "closes") };
  }
  if (code === "too-many-tries" || status === 429) return { code: "busy", seconds: wait };
  return status >= 500 ? { code: "unreachable" } : { code: "refused" };
};

const refused = (error: Refusal) => ({ ok: false, error }) as const;

const asked = async <T>(
  address: string,
  body: unknown,
  read: (said: unknown) => Answer<T>,
): Promise<Answer<T>> => {
  const said = await post(address, body);
  if (!said) return refused({ code: "unreachable" });
  return said.status === 200 ? read(said.body) : refused(refusalOf(said));
};

const votedOf = (said: unknown): Voted | null => {
  const day = textAt(said, "voted", "day");
  if (day === "") return null;
  return { channel: textAt(said, "voted", "channel") === "paper" ? "paper" : "online", day };
};

const standingOf = (said: unknown): Answer<Standing> => {
  const [voted, status] = [votedOf(said), textAt(said, "status")];
  const capsule = textAt(said, "pending", "capsule");
  const pending = capsule === "" ? null : { capsule, signature: textAt(said, "pending", "signature") };
  if (!voted && status === "planned") return refused({ code: "not-open", opens: textAt(said, "opens") });
  if (!voted && status !== "open") return refused({ code: "closed", closes: textAt(said, "closes") });
  const dwelling = {
    building: textAt(said, "dwelling", "building"),
    ending: textAt(said, "dwelling", "ending"),
    ticket: textAt(said, "dwelling", "ticket"),
  };
  return { ok: true, value: { dwelling, voted, pending } };
};

const done = (said: unknown): Answer<null> =>
  at(said) === undefined ? refused({ code: "unreachable" }) : { ok: true, value: null };

const signatureOf = (said: unknown): Answer<{ readonly signature: string }> => {
  const signature = textAt(said, "signature");
  return signature === "" ? refused({ code: "unreachable" }) : { ok: true, value: { signature } };
};

/** The four requests of a voter's browser, over the service's routes. */
export const transportOver = ({ register, urn }: Where): Transport => ({
  ask: (key) => asked(`${register}/dwelling`, { key }, standingOf),
  sign: ({ authentication: key, blinded, capsule, ticket }) =>
    asked(`${register}/signature`, { key, blinded, capsule, ...(ticket ? { ticket } : {}) }, signatureOf),
  drop: (bytes) => asked(`${urn}/ballots`, { bytes }, done),
  settle: (key) => asked(`${register}/erasure`, { key }, done),
});
