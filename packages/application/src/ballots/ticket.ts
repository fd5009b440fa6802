import type { VoterCode } from "@ipt/domain/vote/online.ts";
import type { Stored } from "../ports/records.ts";
import type { Caller } from "./recognise.ts";

/** The dwelling of a code, and the revision at which the code was read. */
export type Told = { readonly dwelling: string; readonly revision: number };

/** A ticket holds for one code of one edition: another letter's opens nothing. */
const placeOf = ({ vote, online, hash }: Caller) => {
  const signingKey = vote.sealing?.confirmedBy ? vote.sealing.signingKey : null;
  return signingKey === null
    ? null
    : { ballot: online.ballot, signingKey, context: `${vote.codes?.edition ?? ""} ${hash}` };
};

/**
 * What spares the next request the reading of the code: the browser carries it and can't read it. Never trusted by
 * itself: the transaction that uses it requires the code to be as it was read.
 */
export const writeTicket = async (
  caller: Caller,
  { value, revision }: Stored<VoterCode>,
): Promise<string | null> => {
  const place = placeOf(caller);
  return place && caller.online.ballots.keys.tickets.seal(place, `${revision} ${value.dwelling}`);
};

/** `null` for any other text. */
export const readTicket = async (caller: Caller, ticket: string): Promise<Told | null> => {
  const place = placeOf(caller);
  const text = place && (await caller.online.ballots.keys.tickets.open(place, ticket));
  const [, revision, dwelling] = /^(\d+) (.+)$/su.exec(text ?? "") ?? [];
  return revision === undefined || dwelling === undefined ? null : { dwelling, revision: Number(revision) };
};
