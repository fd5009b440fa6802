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

const TABLES = [mainTable.name, urnTable.name];

const nameOf = (table: string, { pk, sk }: Item): string => `${table} ${pk?.S} ${sk?.S}`;

/** What each table holds, but for items of those names. */
const itemsBut = async (
  { engine }: Service,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Item[]>> => {
  const found = new Map<string, readonly Item[]>();
  for (const table of TABLES) {
    const items = await everyItem(engine.client, table);
    found.set(
      table,
      items.filter((item) => !known.has(nameOf(table, item))),
    );
  }
  return found;
};

/** Lives a place and keeps what it left for the files that come after. */
export const keepPlace = async (
  service: Service,
  prefix: string,
  live: () => Promise<Lived>,
): Promise<Lived> => {
  const kept = folder();
  if (kept === undefined) return live();
  const before = [...(await itemsBut(service, new Set()))].flatMap(([table, items]) =>
    items.map((item) => nameOf(table, item)),
  );
  const lived = await live();
  const items = await itemsBut(service, new Set(before));
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
