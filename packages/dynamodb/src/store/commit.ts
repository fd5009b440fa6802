import { randomUUID } from "node:crypto";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type {
  Addition,
  Change,
  Commit,
  CommitConflict,
  IdempotencyRecord,
} from "@ipt/application/ports/store.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { idempotency } from "../items/idempotency.ts";
import { MOST_TRIES, rest } from "../kit/backoff.ts";
import { encode } from "../kit/codec.ts";
import { absentOrExpired } from "../kit/conditions.ts";
import { later } from "../kit/later.ts";
import { secondsOf } from "../kit/seconds.ts";
import type { Space } from "../kit/space.ts";
import { BUSY, isRefusedForNow } from "../kit/transient.ts";
import { stageAdditions } from "./stage-additions.ts";
import { stageChange, stageCreate } from "./stage-change.ts";
import type { Staged } from "./staged.ts";

const beginning = later(() => import("./capsules.ts"));

/** DynamoDB's own limit for a transaction. */
const MOST_WRITES = 100;

const stageIdempotency = (record: IdempotencyRecord): Staged => {
  const { place, attributes } = encode(idempotency, record, 1);
  const condition = absentOrExpired(secondsOf(record.at));
  return { record: null, reason: "idempotency", place, write: { kind: "put", attributes, condition } };
};

const isAddition = (change: Change): change is Addition =>
  change.op === "tally" ||
  change.op === "attendance" ||
  change.op === "seal-attendance" ||
  change.op === "use";

const stagedOf = async (commit: Commit, capsules: Space | null): Promise<Staged[]> => {
  const staged = [
    ...(await Promise.all(
      commit.changes.flatMap((change) =>
        isAddition(change) || change.op === "capsule" ? [] : [stageChange(change)],
      ),
    ).then((each) => each.flat())),
    ...stageAdditions(commit.changes.filter(isAddition)),
    await stageCreate("event", commit.event),
    ...(commit.idempotency ? [stageIdempotency(commit.idempotency)] : []),
    ...(await Promise.all(
      commit.changes.flatMap((change) =>
        change.op === "capsule"
          ? [beginning().then((part) => part.stageCapsule(capsules, change.value))]
          : [],
      ),
    )),
  ];
  if (staged.length > MOST_WRITES)
    throw new Error(`${staged.length} writes in one commit: at most ${MOST_WRITES}`);
  return staged;
};

type Refusal = { readonly conflict: CommitConflict; readonly again: boolean };

const CONTENTION: Refusal = { conflict: { reason: "contention", record: null }, again: true };

/**
 * What a refused transaction means. The same key used before explains everything else, so it comes first; while the
 * idempotency item itself is contended, another try tells whether it was.
 */
const refusalOf = (staged: readonly Staged[], error: unknown): Refusal => {
  if (isRefusedForNow(error)) return CONTENTION;
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? "None");
  if (codes.some((code) => code !== "None" && code !== "ConditionalCheckFailed" && !BUSY.has(code)))
    throw error;
  const refused = staged.filter((_, index) => codes[index] === "ConditionalCheckFailed");
  const decisive = refused.find((one) => one.reason === "idempotency") ?? refused[0];
  if (!decisive) {
    if (codes.some((code) => BUSY.has(code))) return CONTENTION;
    throw error;
  }
  const contended = staged.some((one, index) => one.reason === "idempotency" && BUSY.has(codes[index] ?? ""));
  const { reason, record, until } = decisive;
  return { conflict: { reason, record, ...(until === undefined ? {} : { until }) }, again: contended };
};

/**
 * Writes state, event and idempotency record in one transaction, with the ballot that a dwelling begins, which goes to
 * `capsules`. Throws when the outcome is unknown (no answer after
 * the client's own tries): sending the command again with its idempotency key settles it.
 */
export const commitTo = async (
  space: Space,
  commit: Commit,
  capsules: Space | null = null,
): Promise<Result<void, CommitConflict>> => writeTo(space, await stagedOf(commit, capsules));

/** Counts uses of what is limited beside anything else: all of them, or none once one is used up. */
export const useIn = (
  space: Space,
  uses: readonly Extract<Addition, { op: "use" }>[],
): Promise<Result<void, CommitConflict>> => writeTo(space, stageAdditions(uses));

const writeTo = async (space: Space, staged: readonly Staged[]): Promise<Result<void, CommitConflict>> => {
  // One token for every try: a try that was done although its answer was lost is not done again.
  const token = randomUUID();
  let { conflict } = CONTENTION;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (attempt > 0) await rest(space.backoff, attempt - 1);
    try {
      await space.transact(staged, token);
      return ok(undefined);
    } catch (error) {
      const refusal = refusalOf(staged, error);
      conflict = refusal.conflict;
      if (!refusal.again) break;
    }
  }
  return fail(conflict);
};
