import { type Ballot, decodeBallot } from "./ballot.ts";
import { toHex } from "./bytes.ts";
import type { Choice } from "./choice.ts";
import { openEnvelope, trackerOf, type Urn, verifyBallot } from "./composition.ts";

/** The online ballots of a vote by content. `void`: sealed and signed, and yet no choice. */
export type OnlineCounts = Readonly<Record<Choice | "void", number>>;

export type UrnCheck = {
  /** What counts: well formed, signed for this vote, each envelope once. */
  readonly ballots: readonly Ballot[];
  /** Trackers, or `null` where there is not even an envelope, of what is put aside and told in the minutes. */
  readonly refused: readonly {
    readonly tracker: string | null;
    readonly why: "length" | "signature" | "twice";
  }[];
};

/** Enough at a time to keep every core at work, few enough to tell how far it is. */
const BATCH = 256;

const inBatches = async <T, R>(
  items: readonly T[],
  each: (item: T) => Promise<R>,
  progress: (done: number) => void,
): Promise<readonly R[]> => {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    results.push(...(await Promise.all(items.slice(start, start + BATCH).map(each))));
    progress(results.length);
  }
  return results;
};

const nothing = (): void => undefined;

/** Checks everything in an urn that needs no secret: anyone can, any time after the close. */
export const checkUrn = async (
  voteId: string,
  signingKey: CryptoKey,
  urn: readonly Uint8Array[],
  progress: (done: number) => void = nothing,
): Promise<UrnCheck> => {
  const seen = new Set<string>();
  const ballots: Ballot[] = [];
  const refused: UrnCheck["refused"][number][] = [];
  const checked = await inBatches(
    urn,
    async (bytes) => {
      const ballot = decodeBallot(bytes);
      return ballot.ok
        ? { ballot: ballot.value, signed: await verifyBallot(voteId, signingKey, ballot.value) }
        : null;
    },
    progress,
  );
  for (const one of checked) {
    if (!one) {
      refused.push({ tracker: null, why: "length" });
      continue;
    }
    const envelope = toHex(one.ballot.envelope);
    if (one.signed && !seen.has(envelope)) {
      seen.add(envelope);
      ballots.push(one.ballot);
    } else {
      const tracker = await trackerOf(voteId, one.ballot.envelope);
      refused.push({ tracker, why: one.signed ? "twice" : "signature" });
    }
  }
  return { ballots, refused };
};

/** Below `limit`, each as likely as the others. */
const uniform = (limit: number): number => {
  const most = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < most) return drawn % limit;
  }
};

/** Fisher and Yates, with the browser's own randomness: what is opened says nothing of what came first. */
export const shuffled = <T>(items: readonly T[]): readonly T[] => {
  const mixed = items.slice();
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = uniform(last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) {
      mixed[last] = b;
      mixed[other] = a;
    }
  }
  return mixed;
};

/** Opens what `checkUrn` kept, in an order drawn by lot, and answers only totals. */
export const countBallots = async (
  voteId: string,
  urn: Pick<Urn, "envelopes">,
  ballots: readonly Ballot[],
  progress: (done: number) => void = nothing,
): Promise<OnlineCounts> => {
  const counts = { for: 0, against: 0, blank: 0, void: 0 };
  const choices = await inBatches(
    shuffled(ballots),
    (ballot) => openEnvelope(voteId, urn.envelopes, ballot.envelope),
    progress,
  );
  for (const choice of choices) counts[choice ?? "void"] += 1;
  return counts;
};
