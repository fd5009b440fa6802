import { emptyUrn } from "@ipt/application/votes/destroy-ballots.ts";
import { ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { countUrn } from "../../vote/audit.ts";
import { openPolls, QUARTIER, VOTE } from "../../vote/polling-station.ts";
import { votersOf } from "../../vote/storm.ts";
import type { Measured } from "../cost/measured.ts";
import { startMeter } from "../cost/meter.ts";
import type { PartitionUnits } from "../cost/partition-units.ts";

const VOTERS = 12;
const MS = 1000;

const expectOk = (answer: Response): Response => {
  if (!answer.ok) throw new Error(`a voter was answered ${answer.status}`);
  return answer;
};

/**
 * What one voice cast online uses up, from the code of the letter to the destruction of its envelope, as counted. Bytes
 * are those of answers' bodies, and time is the service's alone: what a browser computes is not its own.
 */
export type Online = Omit<Measured, "dwellings" | "storedBytes">;

export type OnlineMeasured = {
  readonly voters: readonly (readonly PartitionUnits[])[];
  readonly each: Online;
  /** Written for each dwelling when codes and sealing are prepared, whether it votes online or not: an upper bound. */
  readonly prepared: { readonly readUnits: number; readonly writeUnits: number };
};

/** Processor time and bytes of answers, of what is asked through it. */
const timing = () => {
  const spent = { cpuMs: 0, bytesOut: 0, requests: 0 };
  return {
    spent,
    asked: async (ask: () => Promise<Response>): Promise<Response> => {
      const before = process.cpuUsage();
      const answer = expectOk(await ask());
      const body = await answer.arrayBuffer();
      const { user, system } = process.cpuUsage(before);
      spent.cpuMs += (user + system) / MS;
      spent.bytesOut += body.byteLength;
      spent.requests += 1;
      return new Response(body, { status: answer.status });
    },
  };
};

/** Some voters online, one after the other, then the count, then the end of the appeal period. */
export const measureOnline = async (): Promise<OnlineMeasured> => {
  const engine = await ephemeralEngine();
  const preparing = startMeter();
  const polls = await openPolls(engine.endpoint, "brest", VOTERS);
  const before = preparing.stop();
  const voters = await votersOf(polls, polls.concerned);
  const { doors, ballot, city } = polls;
  const meter = startMeter();
  const { spent, asked } = timing();
  const taken: (readonly PartitionUnits[])[] = [];
  for (const voter of voters.values()) {
    await asked(() => doors.voter("dwelling", { key: voter.key }));
    const signed = await asked(() => doors.voter("signature", voter.request));
    const fallen = voter.finish(await signed.json());
    await asked(() => doors.drop(ballot, fallen));
    await asked(() => doors.voter("erasure", { key: voter.key }));
    taken.push(meter.take());
  }
  await countUrn(polls);
  const store = city.openTerritory(city.territory);
  await emptyUrn({ ballots: city.ballots, store }, ballot);
  await store.destroyVote(QUARTIER, VOTE, 1);
  const used = meter.stop();
  city.client.destroy();
  await engine.stop();
  const each = (total: number): number => total / voters.size;
  return {
    voters: taken,
    each: {
      requests: each(spent.requests),
      bytesOut: each(spent.bytesOut),
      cpuMs: each(spent.cpuMs),
      readUnits: each(used.readUnits),
      writeUnits: each(used.writeUnits),
      calls: each(used.calls),
      writingCalls: each(used.writingCalls),
    },
    prepared: { readUnits: before.readUnits / VOTERS, writeUnits: before.writeUnits / VOTERS },
  };
};
