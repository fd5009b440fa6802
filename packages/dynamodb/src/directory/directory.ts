import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Directory } from "@ipt/application/ports/directory.ts";
import type { TerritoryUsage } from "@ipt/domain/territory/territory-usage.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import { openFamily } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { listPublished } from "./list-published.ts";
import { listSummaries } from "./list-summaries.ts";
import { type Membership, membership } from "./membership.ts";
import { writeProjected } from "./projected.ts";
import { type Published, published } from "./published.ts";
import { sessionsIn } from "./sessions.ts";
import { summary, type TerritorySummary } from "./summary.ts";
import { territoriesOfUser } from "./territories-of-user.ts";
import { listUsages, usageSummary } from "./usage-summary.ts";

/**
 * What is looked up before a territory is known, or across territories. Granted apart from any territory: opening
 * it gives no access to one.
 */
export const directory = (client: DynamoDBClient, tableName: string, options: TableOptions = {}) => {
  const table = openTable(client, tableName, options);
  const users = openFamily(table, "USER");
  const observatory = openFamily(table, "OBS");

  const reader: Directory = {
    territoriesOf: (user) => orUnavailable(territoriesOfUser(users, observatory, user)),
    publishedTerritories: (page) => orUnavailable(listPublished(observatory, page)),
    usages: (page) => orUnavailable(listUsages(observatory, page)),
    overviews: (page) => orUnavailable(listSummaries(observatory, page)),
    allTerritories: async (page) => {
      const found = await orUnavailable(listSummaries(observatory, page));
      if (!found.ok) return found;
      const items = found.value.items.map(({ id, name, status, sandbox }) => ({
        id,
        name,
        status,
        sandbox,
        roles: [],
      }));
      return ok({ items, next: found.value.next });
    },
  };

  return {
    sessions: sessionsIn(openFamily(table, "SESSION")),
    reader,
    /** For the projector alone. */
    projection: {
      writeMembership: (value: Membership): Promise<boolean> => writeProjected(users, membership, value),
      removeMembership: (user: string, territory: string): Promise<void> =>
        users.deleteMany([membership.place({ user, territory })]),
      writeTerritory: (value: TerritorySummary): Promise<boolean> =>
        writeProjected(observatory, summary, value),
      writePublished: (value: Published): Promise<boolean> => writeProjected(observatory, published, value),
      writeUsage: (value: TerritoryUsage): Promise<boolean> =>
        writeProjected(observatory, usageSummary, value),
      removePublished: (id: string): Promise<void> => observatory.deleteMany([published.place(id)]),
      removeTerritory: (id: string): Promise<void> =>
        observatory.deleteMany([summary.place(id), published.place(id), usageSummary.place(id)]),
    },
    /** The operator's list, with how many quartiers stand at each stage. */
    summaries: (page: Parameters<typeof listSummaries>[1]) => listSummaries(observatory, page),
  };
};
