import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import * as z from "zod";
import { everyItem, type Item, putAll } from "./every-item.ts";
import type { Lived } from "./live-place.ts";
import type { Service } from "./service.ts";

/** A place that was lived, and the items that it left in each table. */
export type Kept = Lived & { readonly items: ReadonlyMap<string, readonly Item[]> };

const Kept = z.custom<Kept>((value) => typeof value === "object" && value !== null);

/** Where the places of this run are kept, or `undefined` where each is lived anew (benches, pages in a browser). */
const folder = (): string | undefined => process.env["KEPT_PLACES"];

const fileOf = (folder: string, prefix: string): string => join(folder, `${prefix}.bin`);

const hasKey = (one: Item, items: ReadonlySet<string>): boolean =>
  items.has(`${one["pk"]?.S} ${one["sk"]?.S}`);

const keysOf = async ({ engine }: Service, table: string): Promise<ReadonlySet<string>> =>
  new Set((await everyItem(engine.client, table)).map(({ pk, sk }) => `${pk?.S} ${sk?.S}`));

/** Lives a place and keeps what it left for the files that come after. */
export const keepPlace = async (
  service: Service,
  prefix: string,
  live: () => Promise<Lived>,
): Promise<Lived> => {
  const kept = folder();
  if (kept === undefined) return live();
  const tables = [mainTable.name, urnTable.name];
  const before = new Map(
    await Promise.all(tables.map(async (table) => [table, await keysOf(service, table)] as const)),
  );
  const lived = await live();
  const items = new Map<string, readonly Item[]>();
  for (const table of tables) {
    const known = before.get(table) ?? new Set();
    items.set(
      table,
      (await everyItem(service.engine.client, table)).filter((one) => !hasKey(one, known)),
    );
  }
  // Two files may live the same place at once: each writes it whole, and the last one stays.
  const file = fileOf(kept, prefix);
  await writeFile(`${file}.${process.pid}`, serialize({ ...lived, items } satisfies Kept));
  await rename(`${file}.${process.pid}`, file);
  return lived;
};

/** A place that was lived before in this run, or `null`. */
export const keptPlace = async (prefix: string): Promise<Kept | null> => {
  const kept = folder();
  if (kept === undefined) return null;
  const bytes = await readFile(fileOf(kept, prefix)).catch(() => null);
  return bytes && Kept.parse(deserialize(bytes));
};

/** Writes into both tables what a place left in them. */
export const putBack = async ({ engine }: Service, { items }: Kept): Promise<void> => {
  for (const [table, all] of items) await putAll(engine.client, table, all);
};
