import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countUrn, readAttendance } from "./audit.ts";
import { type City, openCity } from "./city.ts";
import { doorsOf, openPolls, type Polls, ref } from "./polling-station.ts";
import { drawsFrom, storm, votersOf } from "./storm.ts";
import { type Fault, unsteady } from "./unsteady.ts";
import { ticketed, type Voter } from "./voter.ts";

/** More calls than one ballot makes: the last ones fail nothing, which shows that every call was reached. */
const CALLS = 12;
const FAULTS = ["refused", "lost"] as const;
const STORM = 60;

let engine: EphemeralEngine;
let polls: Polls;
let voters: ReadonlyMap<string, Voter>;
const clients: City["client"][] = [];
beforeAll(async () => {
  engine = await ephemeralEngine();
  polls = await openPolls(engine.endpoint, "brest", 130);
  voters = await votersOf(polls, polls.concerned);
});
afterAll(async () => {
  for (const client of [polls.city.client, ...clients]) client.destroy();
  await engine.stop();
});

/** The same service on a store of its own, whose calls fail as told. */
const through = (plan: (call: number) => Fault | null) => {
  const city = openCity(engine.endpoint, polls.city.territory, polls.city.now());
  clients.push(city.client);
  unsteady(city.client, plan);
  return { city, doors: doorsOf(city) };
};

describe("A fault at each call to the store", () => {
  it("of a ballot leaves nothing half done: the same requests again end it, once", async () => {
    const reached = new Set<string>();
    const dwellings = polls.concerned.slice(0, CALLS * FAULTS.length);
    const plans = FAULTS.flatMap((fault) =>
      Array.from({ length: CALLS }, (_, at) => ({ fault, at: at + 1 })),
    );
    for (const [index, { fault, at }] of plans.entries()) {
      const dwelling = dwellings[index] ?? "";
      const voter = voters.get(dwelling);
      if (!voter) throw new Error("no such voter");
      let met = false;
      const { doors } = through((call) => {
        if (call !== at) return null;
        met = true;
        return fault;
      });
      const first = await doors.voter("signature", voter.request);
      if (!first.ok) expect(first.status).toBe(503);
      const signed = first.ok ? first : await doors.voter("signature", voter.request);
      expect({ dwelling, fault, at, status: signed.status }).toMatchObject({ status: 200 });
      const bytes = voter.finish(await signed.json());
      const dropped = await doors.drop(polls.ballot, bytes);
      if (!dropped.ok) {
        expect(dropped.status).toBe(503);
        expect((await doors.drop(polls.ballot, bytes)).status).toBe(200);
      }
      if (met) reached.add(`${fault} ${at}`);
    }
    const { marks, online } = await readAttendance(polls);
    const { envelopes, refused } = await countUrn(polls);
    expect({ marks: marks.length, online, envelopes, refused }).toEqual({
      marks: dwellings.length,
      online: dwellings.length,
      envelopes: dwellings.length,
      refused: [],
    });
    expect(reached.size).toBeGreaterThanOrEqual(2 * 7);
  });

  it("of a storm, one call in eight, leaves one voice for each dwelling and loses nothing", async () => {
    const start = CALLS * FAULTS.length;
    const dwellings = polls.concerned.slice(start, start + STORM);
    const some = new Map([...voters].filter(([dwelling]) => dwellings.includes(dwelling)));
    const before = { ...(await readAttendance(polls)), ...(await countUrn(polls)) };
    const draw = drawsFrom(7);
    const { city, doors } = through(() => {
      const drawn = draw();
      return drawn < 0.06 ? "refused" : drawn < 0.12 ? "lost" : null;
    });
    const desk = async (dwelling: string): Promise<string | null> => {
      for (;;) {
        const marked = await city.ask("tenants", markAttendance, { ...ref, dwelling }).catch(() => null);
        if (marked?.ok) return null;
        if (marked && marked.error.code !== "busy") return marked.error.code;
      }
    };
    const requests = new Map<string, object>();
    for (const [dwelling, voter] of some) requests.set(dwelling, await ticketed(polls.doors, voter));
    const told = await storm({ polls, doors, voters: some, seed: 11, atOnce: 12, tries: 40, requests, desk });
    const { marks, paper, online } = await readAttendance(polls);
    const { envelopes, trackers, refused } = await countUrn(polls);
    const recorded = new Map(marks.map((one) => [one.dwelling, one.channel]));
    expect(marks.length - before.marks.length).toBe(STORM);
    expect(paper + online).toBe(marks.length);
    expect(envelopes + paper).toBe(marks.length);
    expect(refused).toEqual([]);
    for (const [dwelling, one] of told) {
      const channel = recorded.get(dwelling);
      expect({ dwelling, online: one.online, dropped: one.dropped }).toEqual({
        dwelling,
        online: channel === "online",
        dropped: channel === "online",
      });
      if (one.paper) expect(channel).toBe("paper");
      if (one.dropped) expect(trackers).toContain(some.get(dwelling)?.tracker);
    }
  });
});
