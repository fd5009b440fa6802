import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import { openTerritory } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { attendanceFrom } from "./attendance.ts";
import { certifyIn } from "./certify.ts";
import { writeCodesTo } from "./codes.ts";
import { collectFrom } from "./collect.ts";
import { commitTo } from "./commit.ts";
import { countRequestsIn } from "./count-requests.ts";
import { destroyVoteIn } from "./destroy-vote.ts";
import { eraseAll } from "./erase.ts";
import { everythingIn } from "./everything.ts";
import { getFrom } from "./get.ts";
import { journalFrom } from "./journal.ts";
import { keepExportIn } from "./keep-export.ts";
import { listFrom } from "./list.ts";
import { removePagesFrom, writePagesTo } from "./pages.ts";
import { replayFrom } from "./replay.ts";

export type StoreOptions = TableOptions & {
  /** RFC 3339, UTC. Tells which idempotency records expired and how far the journal may go. */
  readonly now?: () => string;
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
  const now = options.now ?? (() => new Date().toISOString());
  return {
    get: (record, key) => orUnavailable(getFrom(space, record, key)),
    list: (record, scope, page) => orUnavailable(listFrom(space, record, scope, page)),
    collect: (collection, key) => orUnavailable(collectFrom(space, collection, key)),
    journal: (range, page) => orUnavailable(journalFrom(space, range, page)),
    replay: (key) => orUnavailable(replayFrom(space, key, now())),
    commit: (commit) => orUnavailable(commitTo(space, commit)),
    writePages: (pages) => orUnavailable(writePagesTo(space, pages)),
    removePages: (quartier, edition, pages) =>
      orUnavailable(removePagesFrom(space, quartier, edition, pages)),
    attendance: (quartier, vote, shards) => orUnavailable(attendanceFrom(space, quartier, vote, shards)),
    writeCodes: (codes, pages) => orUnavailable(writeCodesTo(space, codes, pages)),
    destroyVote: (quartier, vote, shards) => orUnavailable(destroyVoteIn(space, quartier, vote, shards)),
    countRequests: (count) => orUnavailable(countRequestsIn(space, count)),
    keepExport: (value, revision) => orUnavailable(keepExportIn(space, value, revision)),
    everything: (onPart) => everythingIn(space, now(), onPart),
    erase: () => orUnavailable(eraseAll(space, now())),
    certify: (certificate) => orUnavailable(certifyIn(space, certificate)),
  };
};
