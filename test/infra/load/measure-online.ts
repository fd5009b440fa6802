import { ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { openPolls } from "../../vote/polling-station.ts";
import { votersOf } from "../../vote/storm.ts";
import { startMeter } from "../cost/meter.ts";
import type { PartitionUnits } from "../cost/partition-units.ts";

const VOTERS = 12;

const expectOk = (answer: Response): Response => {
  if (!answer.ok) throw new Error(`a voter was answered ${answer.status}`);
  return answer;
};

/** What each of some voters takes, online, from the code of the letter to the ballot in the urn and its capsule erased. */
export const measureOnline = async (): Promise<readonly (readonly PartitionUnits[])[]> => {
  const engine = await ephemeralEngine();
  const polls = await openPolls(engine.endpoint, "brest", VOTERS);
  const voters = await votersOf(polls, polls.concerned);
  const meter = startMeter();
  const taken: (readonly PartitionUnits[])[] = [];
  const { doors, ballot } = polls;
  for (const voter of voters.values()) {
    expectOk(await doors.voter("dwelling", { key: voter.key }));
    const signed = expectOk(await doors.voter("signature", voter.request));
    expectOk(await doors.drop(ballot, voter.finish(await signed.json())));
    expectOk(await doors.voter("erasure", { key: voter.key }));
    taken.push(meter.take());
  }
  meter.stop();
  polls.city.client.destroy();
  await engine.stop();
  return taken;
};
