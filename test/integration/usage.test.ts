import { addUsage } from "@ipt/application/operation/add-usage.ts";
import { create } from "@ipt/application/ports/changes.ts";
import { NOTHING_COUNTED } from "@ipt/domain/platform/usage.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { commitOf, example } from "@ipt/dynamodb/testing/example.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { usageMeter } from "@ipt/local/usage/usage-meter.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
  for (const id of ["brest", "auray"])
    await storeOf(id).commit(commitOf(id, [create("territory", example("territory", { id }))]));
});
afterAll(() => engine.stop());

const storeOf = (territory: string) => territoryStore(engine.client, mainTable.name, territory);
const monthOf = async (territory: string, month: string) =>
  (await storeOf(territory).get("usage", { month }))?.value;
const counting = (from: string, to: string, requests: number) => ({
  from,
  to,
  counts: { ...NOTHING_COUNTED, requests },
});

it("An hour counts once whoever adds it, in the month that it began in, and months add up by themselves", async () => {
  const last = counting("2026-11-30T23:00:00.000Z", "2026-12-01T00:00:00.000Z", 5);
  const first = counting("2026-12-01T00:00:00.000Z", "2026-12-01T01:00:00.000Z", 7);
  await Promise.all([first, last, first].map((one) => addUsage(storeOf("brest"), [one])));
  await addUsage(storeOf("brest"), [last, first]);
  expect(await monthOf("brest", "2026-11")).toMatchObject({ requests: 5, through: last.to });
  expect(await monthOf("brest", "2026-12")).toMatchObject({ requests: 7, through: first.to });
  await addUsage(storeOf("nobody"), [last]);
  expect(await monthOf("nobody", "2026-11")).toBeUndefined();
});

it("One machine counts what it answers in a territory's name, and adds it now and then", async () => {
  let now = "2026-11-30T10:00:00.000Z";
  let clock = 0;
  const usage = usageMeter({ now: () => now, clock: () => clock, openTerritory: storeOf });
  const answers: Response[] = [];
  const fetch = usage.counting(() => {
    clock += 4;
    usage.meterOf("auray")({ operation: "Query", reads: 1.5, writes: 0 });
    return answers.shift() ?? new Response("abc");
  });
  answers.push(new Response(null, { status: 429 }), new Response("x", { status: 500 }));
  for (const path of [
    "/auray",
    "/espace/auray/quartiers",
    "/ar/auray/quartiers/a",
    "/v1/territories/auray/quartiers/a/votes/v/ballot/signature",
    "/made-up/x",
    "/",
  ])
    await (await fetch(new Request(`http://localhost${path}`))).text();
  now = "2026-11-30T10:01:00.000Z";
  await usage.flush();
  const counted = {
    requests: 4,
    errors: 1,
    refused: 1,
    milliseconds: 16,
    bytes: 7,
    readUnits: 9,
    ballots: 1,
  };
  expect(await monthOf("auray", "2026-11")).toMatchObject({ ...counted, through: now });
  usage.mailed("auray");
  await usage.flush();
  expect(await monthOf("auray", "2026-11")).toMatchObject({ ...counted, mails: 1 });
});
