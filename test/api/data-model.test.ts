import { readFileSync, writeFileSync } from "node:fs";
import type { ListName, RecordName } from "@ipt/application/ports/records.ts";
import { items } from "@ipt/dynamodb/items/items.ts";
import { ranges } from "@ipt/dynamodb/keys/ranges.ts";
import { partitionKey, sortKey, sortKeyPrefix } from "@ipt/dynamodb/kit/place.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../bench/ask.ts";
import { type Call, meterOf } from "../bench/meter.ts";
import { operations } from "../bench/operations.ts";
import { buildTown, type Town } from "../bench/town.ts";
import { openService, type Service } from "../world/service.ts";
import { callsOf } from "./keys-of-calls.ts";

const document = new URL("../../docs/data-model.md", import.meta.url);
const UPDATE = process.env["UPDATE_DOCS"] === "1";

/** The document's table between two marks, equal to what the code says; `UPDATE_DOCS=1` writes it there. */
const expectTable = (name: string, rows: readonly string[]): void => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(document, "utf8");
  const [before = "", rest = ""] = text.split(`${begin}\n`);
  const [present = "", after = ""] = rest.split(end);
  const wanted = `${rows.join("\n")}\n`;
  if (UPDATE) writeFileSync(document, `${before}${begin}\n${wanted}${end}${after}`);
  else expect(present).toBe(wanted);
};

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const header = (...cells: readonly string[]): string[] => [
  row(...cells),
  `|${cells.map(() => "---|").join("")}`,
];
const code = (text: string): string => `\`${text}\``;

/** Every part that any key is made of: each place takes what it needs. */
const all = {
  id: "<id>",
  hash: "<empreinte>",
  quartier: "<quartier>",
  vote: "<vote>",
  webhook: "<webhook>",
  edition: "<édition>",
  dwelling: "<logement>",
  month: "AAAA-MM",
  asOf: "AAAA-MM-JJ",
  at: "AAAA-MM-JJTHH:MM:SS.mmmZ",
  year: 2026,
  campaign: 1,
  number: 1,
  page: 0,
  shard: 0,
};

const isRecord = (name: string): name is RecordName => Object.hasOwn(items, name);
const isList = (name: string): name is ListName => Object.hasOwn(ranges, name);

const partition = (within: readonly string[]): string => partitionKey(["T", "<territoire>"], within);
const prefixOf = (record: ListName): string => {
  const { under } = ranges[record](all);
  return under.length === 0 ? "toute la partition" : code(`${sortKeyPrefix(under)}…`);
};

describe("docs/data-model.md", () => {
  it("gives the key of every record, and what its list reads, as the code makes them", () => {
    const rows = Object.keys(items)
      .filter(isRecord)
      .map((record) => {
        const { within, at } = items[record].place(all);
        return row(
          record,
          code(partition(within)),
          code(sortKey(at)),
          isList(record) ? prefixOf(record) : "",
        );
      });
    expectTable("keys", [...header("donnée", "partition (`pk`)", "clé de tri (`sk`)", "liste"), ...rows]);
  });

  describe("on a town of 1 000 dwellings", () => {
    let service: Service;
    let town: Town;
    let taken: () => readonly Call[];
    beforeAll(async () => {
      service = await openService();
      town = await buildTown(service, "town", 1000);
      taken = meterOf(service.client).taken;
    });
    afterAll(() => service.stop());

    const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

    it("gives what each access reads and writes, in units that are the least possible", async () => {
      const rows: string[] = [];
      for (const operation of operations) {
        taken();
        await ask(service, town, operation, 0);
        const calls = taken();
        const [reads, writes] = [sum(calls.map((one) => one.reads)), sum(calls.map((one) => one.writes))];
        const { least } = operation;
        expect([operation.id, reads, writes]).toEqual([
          operation.id,
          sum(Object.values(least.reads)),
          2 * least.writes.length,
        ]);
        const { read, written } = callsOf(calls, "town");
        rows.push(row(operation.id, read.map(code).join(", "), reads, written.map(code).join(", "), writes));
      }
      expectTable("access", [...header("opération", "lit", "unités", "écrit", "unités"), ...rows]);
    });
  });
});
