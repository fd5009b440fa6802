import { BatchGetItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { everyItem, type Item, slices, writeAll } from "./every-item.ts";

/** Where an item lies: table, partition, sort key. */
type Spot = { readonly table: string; readonly pk: string; readonly sk: string };

export type ItemChange = {
  readonly pk: string;
  readonly sk: string;
  /** Kind of record, as the item says. */
  readonly type: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

const MOST_READ = 100;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** A key attribute, whether the command was given plain values or typed ones. */
const text = (value: unknown): string => {
  const plain = typeof value === "string" ? value : field(value, "S");
  if (typeof plain !== "string") throw new Error("an item is written without its key");
  return plain;
};

const spotOf = (table: unknown, key: unknown): Spot => ({
  table: text(table),
  pk: text(field(key, "pk")),
  sk: text(field(key, "sk")),
});

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Items that a command may write. */
const writtenBy = (command: string, input: unknown): Spot[] => {
  const table = field(input, "TableName");
  if (command === "PutItemCommand") return [spotOf(table, field(input, "Item"))];
  if (command === "UpdateItemCommand" || command === "DeleteItemCommand")
    return [spotOf(table, field(input, "Key"))];
  if (command === "TransactWriteItemsCommand") {
    return list(field(input, "TransactItems")).flatMap((one) => {
      const put = field(one, "Put");
      if (put !== undefined) return [spotOf(field(put, "TableName"), field(put, "Item"))];
      const other = field(one, "Update") ?? field(one, "Delete");
      return other === undefined ? [] : [spotOf(field(other, "TableName"), field(other, "Key"))];
    });
  }
  if (command !== "BatchWriteItemCommand") return [];
  return Object.entries(field(input, "RequestItems") ?? {}).flatMap(([name, writes]) =>
    list(writes).map((one) =>
      spotOf(name, field(field(one, "PutRequest"), "Item") ?? field(field(one, "DeleteRequest"), "Key")),
    ),
  );
};

const nameOf = ({ table, pk, sk }: Spot): string => JSON.stringify([table, pk, sk]);

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Objects with their names in order, so that equal items read equal. */
export const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(byName)
      .map(([name, one]) => [name, inOrder(one)]),
  );
};

const plain = (item: Item): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(unmarshall(item))
      .sort(byName)
      .map(([name, one]) => [name, inOrder(one)]),
  );

const same = (a: Item | undefined, b: Item | undefined): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

const scan = async (engine: DynamoDBClient): Promise<Map<string, { spot: Spot; item: Item }>> => {
  const found = new Map<string, { spot: Spot; item: Item }>();
  for (const table of [mainTable.name, urnTable.name]) {
    for (const item of await everyItem(engine, table)) {
      const spot = spotOf(table, item);
      found.set(nameOf(spot), { spot, item });
    }
  }
  return found;
};

/**
 * Tells what a client changed in both tables since they were looked at, and undoes it. Only what the client asked to
 * write is read again, which the test of this file holds against whole dumps.
 */
export const watchChanges = async (client: DynamoDBClient, engine: DynamoDBClient) => {
  let baseline = await scan(engine);
  const touched = new Map<string, Spot>();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      for (const spot of writtenBy(context.commandName ?? "", args.input)) touched.set(nameOf(spot), spot);
      return next(args);
    },
    { step: "initialize", priority: "low", name: "watch-changes" },
  );

  const read = async (): Promise<Map<string, Item>> => {
    const found = new Map<string, Item>();
    for (const spots of slices([...touched.values()], MOST_READ)) {
      const tables = Map.groupBy(spots, (spot) => spot.table);
      const answer = await engine.send(
        new BatchGetItemCommand({
          RequestItems: Object.fromEntries(
            [...tables].map(([table, keys]) => [
              table,
              { ConsistentRead: true, Keys: keys.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } })) },
            ]),
          ),
        }),
      );
      if (Object.keys(answer.UnprocessedKeys ?? {}).length > 0) throw new Error("too much to read at once");
      for (const [table, items] of Object.entries(answer.Responses ?? {}))
        for (const item of items) found.set(nameOf(spotOf(table, item)), item);
    }
    return found;
  };

  const differing = async () => {
    const present = await read();
    return [...touched].flatMap(([name, spot]) => {
      const before = baseline.get(name)?.item;
      const after = present.get(name);
      return same(before, after) ? [] : [{ spot, before, after }];
    });
  };

  const undo = async (changes: Awaited<ReturnType<typeof differing>>): Promise<void> => {
    for (const [table, all] of Map.groupBy(changes, ({ spot }) => spot.table))
      await writeAll(
        engine,
        table,
        all.map(({ spot: { pk, sk }, before }) =>
          before
            ? { PutRequest: { Item: before } }
            : { DeleteRequest: { Key: { pk: { S: pk }, sk: { S: sk } } } },
        ),
      );
  };

  return {
    /** What differs from the baseline, in order of place. */
    changes: async (): Promise<ItemChange[]> => {
      const all = (await differing()).map(({ spot, before, after }) => {
        const [was, is] = [before && plain(before), after && plain(after)];
        return {
          pk: spot.pk,
          sk: spot.sk,
          type: String((is ?? was)?.["t"]),
          before: was ?? null,
          after: is ?? null,
        };
      });
      return all.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
    },
    /** Puts everything back as it was. */
    restore: async (): Promise<void> => {
      await undo(await differing());
      touched.clear();
    },
    /** True when the tables, read whole, are as they were. */
    isUntouched: async (): Promise<boolean> => {
      const present = await scan(engine);
      return (
        present.size === baseline.size &&
        [...present].every(([name, { item }]) => same(item, baseline.get(name)?.item))
      );
    },
    /** Takes the present state as what to come back to. */
    rebase: async (): Promise<void> => {
      baseline = await scan(engine);
      touched.clear();
    },
  };
};

export type Changes = Awaited<ReturnType<typeof watchChanges>>;
