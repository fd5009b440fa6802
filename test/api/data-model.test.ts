import { readFileSync, writeFileSync } from "node:fs";
import type { ListName, ListScopes, RecordKeys, RecordName } from "@ipt/application/ports/records.ts";
import { items } from "@ipt/dynamodb/items/items.ts";
import { ranges } from "@ipt/dynamodb/keys/ranges.ts";
import { type Place, partitionKey, sortKey, sortKeyPrefix } from "@ipt/dynamodb/kit/place.ts";
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

const id = "<id>";
const quartier = "<quartier>";
const vote = "<vote>";
const edition = "<édition>";
const campaign = 1;
const shard = 0;

const keys: { readonly [R in RecordName]: RecordKeys[R] } = {
  territory: {},
  member: { id },
  apiKey: { hash: "<empreinte>" },
  partner: { id },
  convention: { id },
  budget: { year: 2026 },
  spending: { year: 2026, id },
  quartier: { id },
  campaign: { quartier, number: campaign },
  meeting: { quartier, campaign, id },
  informationAction: { quartier, campaign, id },
  notification: { quartier, campaign },
  register: { quartier, campaign },
  registerImport: { quartier, campaign, edition },
  registerPage: { quartier, edition, page: 0 },
  vote: { quartier, id },
  minutes: { quartier, vote },
  attendanceMark: { quartier, vote, shard, dwelling: "<logement>" },
  attendanceTally: { quartier, vote, shard },
  launch: { quartier, campaign, id },
  contract: { quartier, id },
  subscription: { quartier, id },
  computerOrder: { quartier, id },
  activity: { quartier, id },
  statement: { quartier, id },
  tally: { quartier, month: "AAAA-MM" },
  event: { at: "AAAA-MM-JJTHH:MM:SS.mmmZ", id },
  erasure: {},
};

const scopes: { readonly [R in ListName]: ListScopes[R] } = {
  member: {},
  apiKey: {},
  partner: {},
  convention: {},
  budget: {},
  quartier: {},
  spending: { year: 2026 },
  campaign: { quartier },
  meeting: { quartier, campaign },
  informationAction: { quartier, campaign },
  launch: { quartier, campaign },
  vote: { quartier },
  registerPage: { quartier, edition },
  attendanceMark: { quartier, vote, shard },
  contract: { quartier },
  subscription: { quartier },
  computerOrder: { quartier },
  activity: { quartier },
  statement: { quartier },
};

const isRecord = (name: string): name is RecordName => Object.hasOwn(keys, name);
const isList = (name: string): name is ListName => Object.hasOwn(scopes, name);

const partition = (within: readonly string[]): string => partitionKey(["T", "<territoire>"], within);
const placeOf = <R extends RecordName>(record: R): Place => items[record].place(keys[record]);
const prefixOf = <R extends ListName>(record: R): string => {
  const { under } = ranges[record](scopes[record]);
  return under.length === 0 ? "toute la partition" : code(`${sortKeyPrefix(under)}…`);
};

describe("docs/data-model.md", () => {
  it("gives the key of every record, and what its list reads, as the code makes them", () => {
    const rows = Object.keys(items)
      .filter(isRecord)
      .map((record) => {
        const { within, at } = placeOf(record);
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
