import { encodeBallot } from "../ballot.ts";
import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { readCode } from "../code.ts";
import {
  blindEnvelope,
  finaliseBallot,
  openCapsule,
  readSigningKey,
  type SealedVote,
  sealCapsule,
  sealChoice,
  trackerOf,
  type VoterKeys,
  voterKeys,
} from "../composition.ts";
import { START, type VoterEvent, type VoterState, type Working } from "./state.ts";
import type { Refusal, Transport } from "./transport.ts";

/** What the browser of a voter is given. `pause` waits a moment drawn by lot, so that signing and dropping part. */
export type Voting = {
  readonly vote: SealedVote;
  readonly transport: Transport;
  readonly pause: () => Promise<void>;
};

type Asking = Extract<VoterState, { at: "asking" }>;

const stopped = (refusal: Refusal, during: Asking | Working): VoterState => {
  switch (refusal.code) {
    case "unreachable":
    case "busy":
      return { at: "outage", refusal, during };
    case "not-open":
      return { at: "not-open", opens: refusal.opens };
    case "closed":
      return { at: "closed", closes: refusal.closes };
    case "code-void":
      return { at: "code-void" };
    case "code-unknown":
      return { at: "code", error: { code: "code-unknown" } };
    case "already-voted":
    case "refused":
      return { at: "refused", why: "server" };
  }
};

/** A tab that was closed left a capsule: its ballot is finished here, and no other is made. */
const resumed = async (
  { vote }: Voting,
  keys: VoterKeys,
  {
    dwelling,
    pending,
  }: {
    dwelling: Extract<VoterState, { at: "dwelling" }>["dwelling"];
    pending: { capsule: string; signature: string };
  },
): Promise<VoterState> => {
  const capsule = await openCapsule(
    vote.voteId,
    keys.capsule,
    fromBase64Url(pending.capsule) ?? new Uint8Array(),
  );
  return capsule.ok
    ? { at: "finishing", keys, dwelling, blinded: capsule.value, signature: pending.signature }
    : { at: "refused", why: "capsule" };
};

const ask = async (voting: Voting, state: Asking): Promise<VoterState> => {
  const code = readCode(state.code);
  if (!code.ok) return { at: "code", error: code.error };
  const keys = await voterKeys(voting.vote.voteId, code.value);
  const standing = await voting.transport.ask(toBase64Url(keys.authentication));
  if (!standing.ok) return stopped(standing.error, state);
  const { dwelling, voted, pending } = standing.value;
  if (pending) return resumed(voting, keys, { dwelling, pending });
  return voted ? { at: "voted", voted } : { at: "dwelling", keys, dwelling };
};

const seal = async ({ vote }: Voting, state: Extract<Working, { at: "sealing" }>): Promise<VoterState> => {
  const { keys, dwelling, choice } = state;
  const signingKey = await readSigningKey(vote.signingKey);
  if (!signingKey) return { at: "refused", why: "signature" };
  const envelope = await sealChoice(vote, choice);
  const blinded = await blindEnvelope(vote.voteId, signingKey, envelope);
  const capsule = toBase64Url(await sealCapsule(vote.voteId, keys.capsule, blinded));
  return { at: "sending", keys, dwelling, blinded, capsule };
};

const send = async (voting: Voting, state: Extract<Working, { at: "sending" }>): Promise<VoterState> => {
  const { keys, dwelling, blinded, capsule } = state;
  const authentication = toBase64Url(keys.authentication);
  const signed = await voting.transport.sign({
    authentication,
    blinded: toBase64Url(blinded.blinded),
    capsule,
    ticket: dwelling.ticket,
  });
  if (signed.ok) return { at: "finishing", keys, dwelling, blinded, signature: signed.value.signature };
  if (signed.error.code !== "already-voted") return stopped(signed.error, state);
  // The desk, or another tab, came first: the server tells which, and what that tab left.
  const standing = await voting.transport.ask(authentication);
  if (!standing.ok) return stopped(standing.error, state);
  const { voted, pending } = standing.value;
  if (pending) return resumed(voting, keys, { dwelling, pending });
  return voted ? { at: "voted", voted } : { at: "refused", why: "server" };
};

const finish = async (
  { vote, pause }: Voting,
  state: Extract<Working, { at: "finishing" }>,
): Promise<VoterState> => {
  const { keys, dwelling, blinded } = state;
  const signingKey = await readSigningKey(vote.signingKey);
  const signature = fromBase64Url(state.signature) ?? new Uint8Array();
  if (!signingKey) return { at: "refused", why: "signature" };
  const ballot = await finaliseBallot(vote.voteId, signingKey, blinded, signature);
  if (!ballot.ok) return { at: "refused", why: "signature" };
  await pause();
  return { at: "dropping", keys, dwelling, ballot: ballot.value };
};

const drop = async (
  { vote, transport }: Voting,
  state: Extract<Working, { at: "dropping" }>,
): Promise<VoterState> => {
  const { keys, dwelling, ballot } = state;
  const dropped = await transport.drop(toBase64Url(encodeBallot(ballot)));
  if (!dropped.ok) return stopped(dropped.error, state);
  return { at: "settling", keys, dwelling, tracker: await trackerOf(vote.voteId, ballot.envelope) };
};

const settle = async (
  { transport }: Voting,
  state: Extract<Working, { at: "settling" }>,
): Promise<VoterState> => {
  const { keys, dwelling, tracker } = state;
  // The ballot is in the urn whatever happens here; a capsule left behind is erased at the next visit.
  await transport.settle(toBase64Url(keys.authentication));
  return { at: "done", dwelling, tracker };
};

const work = (voting: Voting, state: Asking | Working): Promise<VoterState> => {
  switch (state.at) {
    case "asking":
      return ask(voting, state);
    case "sealing":
      return seal(voting, state);
    case "sending":
      return send(voting, state);
    case "finishing":
      return finish(voting, state);
    case "dropping":
      return drop(voting, state);
    case "settling":
      return settle(voting, state);
  }
};

const isWorking = (state: VoterState): state is Asking | Working =>
  ["asking", "sealing", "sending", "finishing", "dropping", "settling"].includes(state.at);

/** Whether the page has only to send `go-on`. */
export const goesOn = (state: VoterState): boolean => isWorking(state);

const back = (state: VoterState): VoterState => {
  if (state.at === "check") return { ...state, at: "choice" };
  return state.at === "choice" ? { at: "dwelling", keys: state.keys, dwelling: state.dwelling } : START;
};

/**
 * One step of a vote. The page renders the state it gets and sends the next event; an event that means nothing
 * where it arrives, such as a second press of a button, changes nothing. The tab may close between any two steps:
 * the code of the letter takes up the same ballot.
 */
export const advance = async (voting: Voting, state: VoterState, event: VoterEvent): Promise<VoterState> => {
  switch (event.type) {
    case "go-on":
      if (state.at === "outage") return work(voting, state.during);
      return isWorking(state) ? work(voting, state) : state;
    case "code": {
      if (state.at !== "code" && state.at !== "not-mine") return state;
      const code = readCode(event.text);
      return code.ok ? { at: "asking", code: event.text } : { at: "code", error: code.error };
    }
    case "mine":
      return state.at === "dwelling" ? { ...state, at: "choice", choice: null } : state;
    case "not-mine":
      return state.at === "dwelling" ? { at: "not-mine" } : state;
    case "choose":
      return state.at === "choice" ? { ...state, at: "check", choice: event.choice } : state;
    case "cast":
      return state.at === "check" ? { ...state, at: "sealing" } : state;
    case "back":
      return isWorking(state) || state.at === "done" ? state : back(state);
  }
};
