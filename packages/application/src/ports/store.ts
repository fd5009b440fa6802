import type { Limited } from "@ipt/domain/access/allowance.ts";
import type { RequestCount } from "@ipt/domain/access/request-count.ts";
import type { Increment } from "@ipt/domain/indicators/measure.ts";
import type { Event } from "@ipt/domain/journal/event.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import type { Capsule } from "@ipt/domain/vote/urn.ts";
import type { Attended } from "@ipt/domain/vote/vote.ts";
import type {
  Collected,
  CollectionName,
  Collections,
  KeptName,
  ListName,
  ListScopes,
  RecordKeys,
  RecordName,
  RecordValues,
  Stored,
} from "./records.ts";

/** A conditional write: absent before, or unchanged since the revision read. */
export type ChangeOf<R extends RecordName> =
  | { readonly op: "create"; readonly record: R; readonly value: RecordValues[R] }
  | { readonly op: "replace"; readonly record: R; readonly value: RecordValues[R]; readonly revision: number }
  | { readonly op: "remove"; readonly record: R; readonly key: RecordKeys[R]; readonly revision: number };

/** Nothing is written, but the record must still be as it was read. */
export type Guard<R extends RecordName> = {
  readonly op: "unchanged";
  readonly record: R;
  readonly key: RecordKeys[R];
  readonly revision: number;
};

/**
 * Sums that are only ever added to, so that concurrent writers never lose one another's. Adding to a sealed shard of
 * attendance is refused as `stale` on `attendanceTally`.
 */
export type Addition =
  | {
      readonly op: "tally";
      readonly quartier: string;
      readonly month: string;
      readonly increments: readonly Increment[];
    }
  | {
      readonly op: "attendance";
      readonly quartier: string;
      readonly vote: string;
      readonly shard: number;
      readonly channel: keyof Attended;
      /** 1, or -1 for a mark undone. */
      readonly by: number;
    }
  /** Ends a shard's attendance at exactly the number read: an addition that comes later is `stale`. */
  | {
      readonly op: "seal-attendance";
      readonly quartier: string;
      readonly vote: string;
      readonly shard: number;
      readonly paper: number;
      readonly online: number;
    }
  /** One more use of what is limited; once `most` were counted, the commit is refused as `limited` until `until`. */
  | {
      readonly op: "use";
      readonly limit: Limited;
      readonly source: string;
      readonly window: string;
      readonly most: number;
      readonly until: string;
    };

/** The ballot that a dwelling begins, kept apart from all that has a stream; the same again changes nothing. */
export type Beginning = { readonly op: "capsule"; readonly value: Capsule };

/** Nothing is written, but there must still be no such record. */
export type Absence<R extends RecordName> = {
  readonly op: "absent";
  readonly record: R;
  readonly key: RecordKeys[R];
};

export type Change =
  | { [R in RecordName]: ChangeOf<R> | Guard<R> | Absence<R> }[RecordName]
  | Addition
  | Beginning;

export type IdempotencyRecord = {
  readonly key: string;
  readonly fingerprint: string;
  /** What the command answered, as JSON. */
  readonly result: string;
  readonly at: string;
};

/** At most 90 changes; written whole or not at all, together with the event. */
export type Commit = {
  readonly changes: readonly Change[];
  readonly event: Event;
  readonly idempotency: IdempotencyRecord | null;
};

export type CommitConflict = {
  /**
   * `idempotency`: the same key was used meanwhile. `contention`: the store gave up after retries. `limited`: an
   * allowance is used up until the instant given.
   */
  readonly reason: "exists" | "stale" | "idempotency" | "contention" | "limited";
  readonly record: RecordName | null;
  readonly until?: string;
};

export type PageRequest = { readonly limit: number; readonly cursor: string | null };
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

export type CursorRefused = { readonly code: "cursor-refused" };

/** One territory's data. No call takes a partition: it was fixed when the store was opened. */
export type TerritoryStore = {
  readonly get: <R extends RecordName>(
    record: R,
    key: RecordKeys[R],
  ) => Promise<Stored<RecordValues[R]> | null>;
  readonly list: <R extends ListName>(
    record: R,
    scope: ListScopes[R],
    page: PageRequest,
  ) => Promise<Result<Page<Stored<RecordValues[R]>>, CursorRefused>>;
  readonly collect: <C extends CollectionName>(
    collection: C,
    key: Collections[C]["key"],
  ) => Promise<Collected<C>>;
  /** Newest first, from the month of `before` back to the month of `since`. */
  readonly journal: (
    range: { readonly since: string; readonly before: string },
    page: PageRequest,
  ) => Promise<Result<Page<Event>, CursorRefused>>;
  readonly replay: (key: string) => Promise<IdempotencyRecord | null>;
  readonly commit: (commit: Commit) => Promise<Result<void, CommitConflict>>;
  /** Counts uses of what is limited, where what they allow is written elsewhere: all of them or none. */
  readonly use: (uses: readonly Extract<Addition, { op: "use" }>[]) => Promise<Result<void, CommitConflict>>;
  /** Writes pages that no record points to yet; they exist for readers once a commit names their edition. */
  readonly writePages: (pages: readonly RecordValues["registerPage"][]) => Promise<void>;
  readonly removePages: (quartier: string, edition: string, pages: number) => Promise<void>;
  /** Attendance of each shard of the vote, in order; 0 where nobody came yet. */
  readonly attendance: (quartier: string, vote: string, shards: number) => Promise<readonly Attended[]>;
  /** Writes hashes of codes that open nothing until the vote names their edition; the same ones again do no harm. */
  readonly writeCodes: (
    codes: readonly RecordValues["voterCode"][],
    pages: readonly RecordValues["codePage"][],
  ) => Promise<void>;
  /** What a dwelling left of the ballot it began, by the hash of its code. */
  readonly capsule: (ballot: string, hash: string) => Promise<Capsule | null>;
  /** Erasing what is not there does no harm. */
  readonly eraseCapsule: (ballot: string, hash: string) => Promise<void>;
  /** Erases every ballot begun of a vote, and answers how many there were. */
  readonly emptyCapsules: (ballot: string) => Promise<number>;
  /** Deletes attendance and codes of a vote at the end of their retention; how many items of each kind. */
  readonly destroyVote: (
    quartier: string,
    vote: string,
    shards: number,
  ) => Promise<Readonly<Record<string, number>>>;
  /** Writes what was used in a month; false when somebody else wrote over that revision, `null` for none yet. */
  readonly keepUsage: (value: RecordValues["usage"], revision: number | null) => Promise<boolean>;
  /** Adds requests to a share of one minute, and answers how many were counted in all. */
  readonly countRequests: (count: RequestCount) => Promise<number>;
  /** Writes over the revision read, 0 for a new one, what no event tells of; false when somebody else wrote first. */
  readonly keep: <R extends KeptName>(
    record: R,
    value: RecordValues[R],
    revision: number,
  ) => Promise<boolean>;
  /** Every record of the territory, partition after partition, for its export; `onPart` is told of each one read. */
  readonly everything: (
    onPart?: (done: number, total: number) => void,
  ) => AsyncIterable<{ readonly record: string; readonly value: unknown }>;
  /** Deletes every item of the territory and answers how many of each kind. */
  readonly erase: () => Promise<Readonly<Record<string, number>>>;
  /**
   * Leaves the certificate where the territory was: its id can't be taken again. False when there is one already, or
   * when the profile changed meanwhile.
   */
  readonly certify: (certificate: RecordValues["erasure"]) => Promise<boolean>;
};
