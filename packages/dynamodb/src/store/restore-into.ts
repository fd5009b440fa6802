import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Event } from "@ipt/domain/journal/event.ts";
import { openTerritory } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { type Restored, restoreTerritory } from "./restore.ts";

type Settings = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** Table that a backup was restored to. */
  readonly from: string;
  readonly territory: string;
  readonly options: TableOptions;
  readonly now: string;
  readonly event: ((restored: Restored) => Event) | null;
};

/** Puts one territory of a table back as another table has it, and reaches no other: see `restoreTerritory`. */
export const restoreInto = ({ client, tableName, from, territory, options, now, event }: Settings) =>
  restoreTerritory({
    live: openTerritory(openTable(client, tableName, options), territory),
    backup: openTerritory(openTable(client, from, options), territory),
    now,
    event,
  });
