import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countUrn, readAttendance } from "./audit.ts";
import { openPolls, type Polls } from "./polling-station.ts";
import { storm, votersOf } from "./storm.ts";
import type { Voter } from "./voter.ts";

const BOOTH = fileURLToPath(new URL("./booth.ts", import.meta.url));
const DWELLINGS = 120;
const KILLS = 3;

let engine: EphemeralEngine;
let polls: Polls;
let voters: ReadonlyMap<string, Voter>;
let child: ChildProcess | undefined;
beforeAll(async () => {
  engine = await ephemeralEngine();
  polls = await openPolls(engine.endpoint, "brest", DWELLINGS + 5);
  voters = await votersOf(polls, polls.concerned.slice(0, DWELLINGS));
});
afterAll(async () => {
  child?.kill("SIGKILL");
  polls.city.client.destroy();
  await engine.stop();
});

const startBooth = async (): Promise<number> => {
  const given = [BOOTH, engine.endpoint, polls.city.territory, polls.city.now()];
  child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  const said = child.stdout ? await once(child.stdout, "data") : [];
  return Number(String(said[0]).trim());
};

it("killed in mid-vote, again and again, the service loses no ballot that it acknowledged and counts none twice", async () => {
  let port = startBooth();
  let asked = 0;
  let kills = 0;
  const restart = async (): Promise<number> => {
    const gone = child && once(child, "exit");
    child?.kill("SIGKILL");
    await gone;
    return startBooth();
  };
  const post = async (path: string, body: object): Promise<Response> => {
    asked += 1;
    if (kills < KILLS && asked >= ((kills + 1) * DWELLINGS) / 2) {
      kills += 1;
      port = port.then(restart);
    }
    return fetch(`http://127.0.0.1:${await port}${path}`, { method: "POST", body: JSON.stringify(body) });
  };
  const doors = {
    voter: (_: string, body: object) => post("/signature", body),
    drop: (ballot: string, bytes: string) => post(`/ballots/${ballot}`, { bytes }),
  };
  const told = await storm({ polls, doors, voters, seed: 3, atOnce: 10, tries: 100 });
  expect(kills).toBe(KILLS);
  const { marks, paper, online } = await readAttendance(polls);
  const { envelopes, trackers, refused } = await countUrn(polls);
  expect(marks.length).toBe(DWELLINGS);
  expect({ envelopes, total: envelopes + paper, refused }).toEqual({
    envelopes: online,
    total: DWELLINGS,
    refused: [],
  });
  const kept = new Set(trackers);
  for (const [dwelling, one] of told) {
    if (one.dropped) expect(kept.has(voters.get(dwelling)?.tracker ?? "")).toBe(true);
  }
});
