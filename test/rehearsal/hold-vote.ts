import { replace } from "@ipt/application/ports/changes.ts";
import { voteSecretField } from "@ipt/contracts/stored-names.ts";
import { openPolls, QUARTIER, VOTE } from "../vote/polling-station.ts";
import { votersOf } from "../vote/storm.ts";
import type { Voter } from "../vote/voter.ts";
import { type Cloud, openCloud } from "./cloud.ts";
import { queueEvent } from "./events.ts";
import type { FunctionProcess } from "./runtime.ts";

const TERRITORY = "brest";

const json = (body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const doorsOf = (
  cloud: Cloud,
  running: { readonly ballot: FunctionProcess; readonly urn: FunctionProcess },
) => {
  const base = `/v1/territories/${TERRITORY}/quartiers/${QUARTIER}/votes/${VOTE}/ballot`;
  const urn = cloud.through(running.urn);
  return {
    voter: (step: "dwelling" | "signature" | "erasure", body: object) =>
      cloud.through(running.ballot).fetch(`${base}/${step}`, json(body)),
    drop: (ballot: string, bytes: string) => urn.fetch(`/v1/urns/${ballot}/ballots`, json({ bytes })),
    urn: (path: string) => urn.fetch(path),
  };
};

/**
 * A vote on paper and online, prepared by the people of a city up to its eve, then held by the functions as built: the
 * one that knows dwellings, the one where ballots fall, and the one that keeps time.
 */
export const holdVote = async () => {
  const cloud = await openCloud({ [voteSecretField]: Buffer.alloc(32, 7).toString("base64url") });
  const [polls, ballot, urn, clock] = await Promise.all([
    openPolls(cloud.service.engine.endpoint, TERRITORY, 8),
    cloud.start("ballot"),
    cloud.start("urn"),
    cloud.start("vote-clock"),
  ]);
  const doors = doorsOf(cloud, { ballot, urn });
  return {
    cloud,
    polls,
    ballot,
    urn,
    clock,
    doors,
    /** The same doors, with another execution environment behind those of the register. */
    doorsThrough: (other: FunctionProcess) => doorsOf(cloud, { ballot: other, urn }),
    voters: [...(await votersOf(polls, polls.concerned)).values()],
    setNow: (instant: string): void => {
      cloud.setNow(instant);
      polls.city.setNow(instant);
    },
    /** One look of the clock; the messages that it leaves for another try. */
    tick: async (): Promise<unknown> => {
      const invoked = await clock.invoke(queueEvent([JSON.stringify({ territory: TERRITORY })]));
      if (!invoked.ok) throw new Error(`${JSON.stringify(invoked.error)} ${clock.lines.join("\n")}`);
      return invoked.result;
    },
    /** Asks for a signature and lets the ballot fall; the status of the last answer. */
    cast: async (voter: Voter | undefined, through = doors): Promise<number> => {
      if (!voter) throw new Error("no such voter");
      const signed = await through.voter("signature", voter.request);
      if (!signed.ok) return signed.status;
      return (await through.drop(polls.ballot, voter.finish(await signed.json()))).status;
    },
    /** Makes of the territory a sandbox whose clock was moved, which no vote under way would let anybody do. */
    moveClock: async (clockAheadMs: number): Promise<void> => {
      const { store, now } = polls.city;
      const stored = await store.get("territory", {});
      if (!stored) throw new Error("no territory");
      const moved = { ...stored.value, sandbox: true, clockAheadMs };
      const event = {
        id: `moved-${clockAheadMs}`,
        at: now(),
        type: "territory.clock-moved",
        actor: "test",
        requestId: "test",
        quartier: null,
        subject: TERRITORY,
        data: {},
      } as const;
      const changes = [replace("territory", moved, stored.revision)];
      const committed = await store.commit({ changes, event, idempotency: null });
      if (!committed.ok) throw new Error(committed.error.reason);
    },
    stop: async (): Promise<void> => {
      polls.city.client.destroy();
      await cloud.stop();
    },
  };
};

export type HeldVote = Awaited<ReturnType<typeof holdVote>>;
