import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import type { Condition } from "./conditions.ts";
import { type Key, type Place, partitionKey, type Range, sortKey, sortKeyPrefix } from "./place.ts";
import type { Attributes, RawItem } from "./raw-item.ts";
import type { QueryPage, Table } from "./table.ts";
import type { FieldsUpdate, Write } from "./write.ts";

export type Step = { readonly limit?: number; readonly after?: string; readonly backward?: boolean };
type Keys = { readonly table: string; readonly keyAt: (place: Place) => Key };
/** Writes of one transaction may go to several spaces: `space` is another one than that which sends them. */
export type PlacedWrite = { readonly place: Place; readonly write: Write; readonly space?: Keys };

/**
 * The part of the table under some first segments. Every key it reads or writes begins with them, so that nothing
 * outside can be named.
 */
const openSpace = (table: Table, root: readonly string[]) => {
  const keyAt = (place: Place): Key => ({
    pk: partitionKey(root, place.within),
    sk: sortKey(place.at),
  });

  const query = (range: Range, step: Step = {}): Promise<QueryPage> =>
    table.query({
      pk: partitionKey(root, range.within),
      prefix: sortKeyPrefix(range.under),
      limit: step.limit ?? null,
      after: step.after ?? null,
      backward: step.backward ?? false,
    });

  /** The whole range, a megabyte at a time. */
  const walk = async function* (range: Range): AsyncGenerator<RawItem> {
    let after: string | null = null;
    do {
      const page: QueryPage = await query(range, after === null ? {} : { after });
      yield* page.items;
      after = page.last;
    } while (after !== null);
  };

  const readAll = async (range: Range): Promise<readonly RawItem[]> => {
    const found: RawItem[] = [];
    for await (const raw of walk(range)) found.push(raw);
    return found;
  };

  return {
    table: table.name,
    backoff: table.backoff,
    keyAt,
    query,
    walk,
    readAll,
    get: (place: Place): Promise<RawItem | null> => table.get(keyAt(place)),
    getMany: (places: readonly Place[]): Promise<readonly RawItem[]> => table.getMany(places.map(keyAt)),
    put: (place: Place, attributes: Attributes, condition: Condition): Promise<boolean> =>
      table.put(keyAt(place), attributes, condition),
    update: (place: Place, fields: FieldsUpdate): Promise<RawItem> => table.update(keyAt(place), fields),
    deleteMany: (places: readonly Place[]): Promise<void> => table.deleteMany(places.map(keyAt)),
    transact: (writes: readonly PlacedWrite[], token: string): Promise<void> =>
      table.transact(
        writes.map(({ place, write, space }) => ({
          table: space?.table ?? table.name,
          key: (space?.keyAt ?? keyAt)(place),
          write,
        })),
        token,
      ),
  };
};

export type Space = ReturnType<typeof openSpace>;

/** Throws on an id that is none: a path not parsed before it came here, hence a bug. */
export const openTerritory = (table: Table, territory: string): Space => {
  if (!ID_PATTERN.test(territory)) throw new Error("not a territory id");
  return openSpace(table, ["T", territory]);
};

/** The urn's own table: ballots, boxes and keys are families that are granted separately, under no territory. */
export const openUrn = (table: Table, family: "BALLOT" | "BOX" | "KEY"): Space => openSpace(table, [family]);

/** Families that belong to no territory, granted separately. */
export const openFamily = (table: Table, family: "SESSION" | "USER" | "OBS"): Space =>
  openSpace(table, [family]);
