import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { later } from "../kit/later.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import { openTerritory } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { collectFrom } from "./collect.ts";
import { getFrom } from "./get.ts";
import { listFrom } from "./list.ts";

/** What reading a record does not need. */
const parts = {
  journal: later(() => import("./journal.ts")),
  replay: later(() => import("./replay.ts")),
  commit: later(() => import("./commit.ts")),
  capsules: later(() => import("./capsules.ts")),
  pages: later(() => import("./pages.ts")),
  attendance: later(() => import("./attendance.ts")),
  codes: later(() => import("./codes.ts")),
  destroyVote: later(() => import("./destroy-vote.ts")),
  keep: later(() => import("./keep.ts")),
  keepUsage: later(() => import("./keep-usage.ts")),
  everything: later(() => import("./everything.ts")),
  erase: later(() => import("./erase.ts")),
  countRequests: later(() => import("./count-requests.ts")),
  certify: later(() => import("./certify.ts")),
};

const using = <P, T>(part: () => Promise<P>, run: (part: P) => Promise<T>): Promise<T> =>
  orUnavailable(part().then(run));

export type StoreOptions = TableOptions & {
  /** RFC 3339, UTC. Tells which idempotency records expired and how far the journal may go. */
  readonly now?: () => string;
  /** Name of the urn's table, where ballots begun are kept; absent where none can be begun. */
  readonly urnTable?: string;
};

/**
 * One territory's data and nothing else. Throws on an id that is not one, and `StoreUnavailable` during an outage; keys outside `T#<territory>` can't be
 * expressed by anything it answers.
 */
export const territoryStore = (
  client: DynamoDBClient,
  tableName: string,
  territory: string,
  options: StoreOptions = {},
): TerritoryStore => {
  const space = openTerritory(openTable(client, tableName, options), territory);
  const capsules =
    options.urnTable === undefined
      ? null
      : openTerritory(openTable(client, options.urnTable, options), territory);
  const now = options.now ?? (() => new Date().toISOString());
  return {
    get: (record, key) => orUnavailable(getFrom(space, record, key)),
    list: (record, scope, page) => orUnavailable(listFrom(space, record, scope, page)),
    collect: (collection, key) => orUnavailable(collectFrom(space, collection, key)),
    journal: (range, page) => using(parts.journal, (part) => part.journalFrom(space, range, page)),
    replay: (key) => using(parts.replay, (part) => part.replayFrom(space, key, now())),
    commit: (commit) => using(parts.commit, (part) => part.commitTo(space, commit, capsules)),
    use: (uses) => using(parts.commit, (part) => part.useIn(space, uses)),
    capsule: (ballot, hash) => using(parts.capsules, (part) => part.findCapsule(capsules, ballot, hash)),
    eraseCapsule: (ballot, hash) =>
      using(parts.capsules, (part) => part.eraseCapsule(capsules, ballot, hash)),
    emptyCapsules: (ballot) => using(parts.capsules, (part) => part.emptyCapsules(capsules, ballot)),
    writePages: (pages) => using(parts.pages, (part) => part.writePagesTo(space, pages)),
    removePages: (quartier, edition, pages) =>
      using(parts.pages, (part) => part.removePagesFrom(space, quartier, edition, pages)),
    attendance: (quartier, vote, shards) =>
      using(parts.attendance, (part) => part.attendanceFrom(space, quartier, vote, shards)),
    writeCodes: (codes, pages) => using(parts.codes, (part) => part.writeCodesTo(space, codes, pages)),
    destroyVote: (quartier, vote, shards) =>
      using(parts.destroyVote, (part) => part.destroyVoteIn(space, quartier, vote, shards)),
    countRequests: (count) => using(parts.countRequests, (part) => part.countRequestsIn(space, count)),
    keep: (record, value, revision) =>
      using(parts.keep, (part) => part.keepIn(space, record, value, revision)),
    keepUsage: (value, revision) =>
      using(parts.keepUsage, (part) => part.keepUsageIn(space, value, revision)),
    everything: async function* (onPart) {
      const { everythingIn } = await parts.everything();
      yield* everythingIn(space, now(), onPart);
    },
    erase: () => using(parts.erase, (part) => part.eraseAll(space, now())),
    certify: (certificate) => using(parts.certify, (part) => part.certifyIn(space, certificate)),
  };
};
