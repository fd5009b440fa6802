import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { signingThreads } from "@ipt/local/signing/signing-threads.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countUrn, readAttendance } from "./audit.ts";
import { CLOSES, openPolls, type Polls, ref } from "./polling-station.ts";
import { storm, type Told, votersOf } from "./storm.ts";
import { ticketed, type Voter } from "./voter.ts";

const DWELLINGS = 2000;
const SEED = 20_110_307;

const errors: unknown[] = [];
const signing = signingThreads(3, (error) => errors.push(error));
let engine: EphemeralEngine;
let polls: Polls;
let voters: ReadonlyMap<string, Voter>;
let told: ReadonlyMap<string, Told>;
beforeAll(async () => {
  engine = await ephemeralEngine();
  // One dwelling in twenty-five is vacant: so many more, for two thousand that vote.
  polls = await openPolls(engine.endpoint, "brest", Math.ceil((DWELLINGS * 25) / 24), signing.open);
  voters = await votersOf(polls, polls.concerned.slice(0, DWELLINGS));
  // One browser in eight was given its ticket before; the others come without, as after a closed tab.
  const requests = new Map<string, object>();
  for (const [index, [dwelling, voter]] of [...voters].entries())
    if (index % 8 === 0) requests.set(dwelling, await ticketed(polls.doors, voter));
  told = await storm({ polls, doors: polls.doors, voters, seed: SEED, atOnce: 64, requests });
});
afterAll(async () => {
  polls.city.client.destroy();
  await signing.stop();
  expect(errors).toEqual([]);
  await engine.stop();
});

describe("Two thousand dwellings at once, each asking several times, half of them at the desk too", () => {
  it("have exactly one voice each", async () => {
    const { marks, paper, online } = await readAttendance(polls);
    expect(told.size).toBe(DWELLINGS);
    expect(marks.length).toBe(DWELLINGS);
    expect(new Set(marks.map((one) => one.dwelling)).size).toBe(DWELLINGS);
    expect(paper + online).toBe(DWELLINGS);
    expect(marks.filter((one) => one.channel === "paper").length).toBe(paper);
    expect(paper).toBeGreaterThan(0);
    expect(online).toBeGreaterThan(0);
  });

  it("are told what was recorded: one channel, and the other refused because of it", async () => {
    const { marks } = await readAttendance(polls);
    const recorded = new Map(marks.map((one) => [one.dwelling, one.channel]));
    for (const [dwelling, { online, paper, dropped, refused }] of told) {
      expect({ dwelling, paper, online, dropped }).toEqual({
        dwelling,
        paper: recorded.get(dwelling) === "paper",
        online: recorded.get(dwelling) === "online",
        dropped: online,
      });
      const reasons = refused.map((one) => one.replace("urn:ipt:problem:", ""));
      expect(new Set(reasons)).toEqual(refused.length > 0 ? new Set(["already-voted"]) : new Set());
    }
  });

  it("fill the urn with every ballot acknowledged and no other, and envelopes and paper make the attendance", async () => {
    const { paper, online } = await readAttendance(polls);
    const { counts, refused, envelopes, trackers } = await countUrn(polls);
    const cast = [...voters].filter(([dwelling]) => told.get(dwelling)?.dropped).map(([, voter]) => voter);
    expect(refused).toEqual([]);
    expect(envelopes).toBe(online);
    expect(envelopes + paper).toBe(DWELLINGS);
    expect(trackers.toSorted()).toEqual(cast.map((voter) => voter.tracker).toSorted());
    const of = (choice: string): number => cast.filter((voter) => voter.choice === choice).length;
    expect(counts).toEqual({ for: of("for"), against: of("against"), blank: of("blank"), void: 0 });
  });

  it("leave no trace in logs but counts, and no unexplained error", () => {
    expect(polls.doors.errors).toEqual([]);
    expect(new Set(polls.doors.logged)).toEqual(new Set(["dropBallot 200"]));
  });

  it("are closed at what was acknowledged", async () => {
    const { paper, online } = await readAttendance(polls);
    polls.city.setNow(CLOSES);
    const closed = await polls.city.act("clock", closeVote, ref);
    expect(closed.attended).toEqual({ paper, online });
  });
});
