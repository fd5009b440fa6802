import { availableParallelism } from "node:os";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { replace } from "@ipt/application/ports/changes.ts";
import { encodeBallot } from "@ipt/ballot/ballot.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { readSigningKey, type SealedVote, sealChoice } from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots } from "@ipt/ballot/count.ts";
import { shardsFor } from "@ipt/domain/vote/shards.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { signingThreads } from "@ipt/local/signing/signing-threads.ts";
import * as z from "zod";
import { openPolls, type Polls, QUARTIER, rebuildKey, VOTE } from "../../vote/polling-station.ts";
import { quickBlinder } from "../../vote/quick-blind.ts";
import { votersOf } from "../../vote/storm.ts";
import type { Voter } from "../../vote/voter.ts";
import { itemsOf } from "../../world/every-item.ts";
import { copyTo } from "../clone.ts";
import { withHeldFetch } from "../held-fetch.ts";
import { meterOf } from "../meter.ts";
import { rawCall } from "../replay.ts";
import { atMost, type Check, rounded, type Section, type Table } from "../report.ts";

const BALLOTS = 1200;
const AT_ONCE = 32;
/** Measures alternate, so that what else the machine does weighs on all of them. */
const TURNS = 6;
/** Before anything is timed: until the machine code is there. */
const WARM = 300;
const COUNTED = [1053, 20_000];
const REGISTERS = [1000, 20_000, 200_000];
/** Ballots a second over what a ballot has to write a second, sent by the SDK alone: at least this much. */
const BAR = 0.6;

/** Writes of one ballot at the least: five items in a transaction, twice a unit each, then the ballot, one. */
const LEAST = { signature: 10, drop: 1, erasure: 1 };

const DwellingShown = z.object({ dwelling: z.object({ ticket: z.string() }) });

const castOne = async ({ doors, ballot }: Polls, voter: Voter): Promise<void> => {
  const signed = await doors.voter("signature", voter.request);
  if (!signed.ok) throw new Error(await signed.text());
  const dropped = await doors.drop(ballot, voter.finish(await signed.json()));
  if (!dropped.ok) throw new Error(await dropped.text());
};

/** What a voter's browser was given with its dwelling. */
const ticketOf = async ({ doors }: Polls, { key }: Voter): Promise<string> =>
  DwellingShown.parse(await (await doors.voter("dwelling", { key })).json()).dwelling.ticket;

/**
 * A voter whose browser has done all its arithmetic beforehand: dwelling shown, choice sealed and blinded, and the veil
 * taken off the signature that the vote's key will give, always the same. What is left is what the service does.
 */
const readyToCast = async (polls: Polls, voter: Voter): Promise<Act> => {
  const { city, doors, ballot, vote } = polls;
  const request = { ...voter.request, ticket: await ticketOf(polls, voter) };
  const signingKey = Buffer.from(vote.signingKey).toString("base64url");
  const signature = await city.ballots.keys.sign(ballot, signingKey, voter.request.blinded);
  const [expected, bytes] = [JSON.stringify({ signature }), voter.finish({ signature })];
  const [asking, dropping] = [doors.asking(request), doors.dropping(ballot, bytes)];
  return async () => {
    const signed = await doors.answer(asking);
    const said = await signed.text();
    if (said !== expected) throw new Error(`${signed.status} ${said}`);
    const dropped = await doors.takeIn(dropping);
    if (!dropped.ok) throw new Error(await dropped.text());
  };
};

type Act = () => Promise<void>;
type Spent = { wall: number; cpu: number };
type Asked = { readonly operation: string; readonly input: unknown };

/** Every call of a client from then on, as it was asked. */
const recorderOf = (client: DynamoDBClient): { readonly taken: () => readonly Asked[] } => {
  const calls: Asked[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      calls.push({ operation: (context.commandName ?? "").replace(/Command$/, ""), input: args.input });
      return next(args);
    },
    { step: "initialize", priority: "high", name: "bench-recorder" },
  );
  return { taken: () => calls.splice(0) };
};

/** Milliseconds of wall clock, and of this process's CPU, that each act takes. */
const timed = async (acts: readonly Act[]): Promise<Spent> => {
  const queue = acts.values();
  const [before, started] = [process.cpuUsage(), performance.now()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const act of queue) await act();
    }),
  );
  const wall = (performance.now() - started) / acts.length;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 / acts.length };
};

const HERE = "bench";
const LEAST_THERE = "least";
const ALONE_THERE = "alone";

/** The two writes of each ballot, to be sent again by the SDK alone to copies of the territory and to another urn. */
const replaysOf = (documents: DynamoDBDocumentClient, calls: readonly Asked[], ballot: string) => {
  const of = (operation: string): readonly Asked[] => calls.filter((one) => one.operation === operation);
  const [marks, falls] = [of("TransactWriteItems"), of("PutItem")];
  const least = marks.map((call, index): Act => {
    const mark = rawCall(documents, call, HERE, LEAST_THERE);
    const fall = rawCall(documents, falls[index] ?? call, ballot, LEAST_THERE);
    return async () => {
      await mark();
      await fall();
    };
  });
  const alone = marks.map((call): Act => {
    const mark = rawCall(documents, call, HERE, ALONE_THERE);
    return async () => {
      await mark();
    };
  });
  return { least, alone };
};

const SPEED_NOTE = `${BALLOTS} dwellings, ${AT_ONCE} at once, in ${TURNS} turns with the yardsticks in between: attendance and blind signature, then the urn, through both HTTP applications in this process, with the classes of Fetch that functions are bundled with. Timed is the service alone: voters did their arithmetic before (envelope, blinding, and the unblinding of a signature known in advance, compared when it comes), and saw their dwelling. Least is what a ballot has to write: the very two calls that the service made, the transaction over both tables and the conditional put, sent again with the same items by the SDK alone, from this process, to copies; then the transaction alone. Signed in another thread: as the service does where there are several processors, which the bar is held against; by the thread that answers: as a function with one processor does. CPU is this process's, the engine's apart.`;

type Speeds = { readonly ballots: Spent; readonly least: Spent; readonly alone: Spent };

const speedsOf = async (processors: number): Promise<Speeds> => {
  const engine = await ephemeralEngine();
  const documents = DynamoDBDocumentClient.from(engineClient(engine.endpoint));
  const signing = signingThreads(processors, (error) => {
    throw error;
  });
  try {
    const dwellings = Math.ceil(((BALLOTS + WARM) * 25) / 24) + 1;
    const polls = await openPolls(engine.endpoint, HERE, dwellings, signing.open);
    const { city, ballot } = polls;
    const acts: Act[] = [];
    for (const voter of (await votersOf(polls, polls.concerned)).values())
      acts.push(await readyToCast(polls, voter));
    await copyTo(engine.client, await itemsOf(engine.client, mainTable.name, HERE), HERE, [
      LEAST_THERE,
      ALONE_THERE,
    ]);
    const recorder = recorderOf(city.client);
    const spent = { ballots: { wall: 0, cpu: 0 }, least: { wall: 0, cpu: 0 }, alone: { wall: 0, cpu: 0 } };
    const take = async (count: number, weight: number): Promise<void> => {
      const add = (to: Spent, { wall, cpu }: Spent): void => {
        to.wall += wall * weight;
        to.cpu += cpu * weight;
      };
      recorder.taken();
      add(spent.ballots, await timed(acts.splice(0, count)));
      const calls = recorder.taken();
      if (weight > 0 && calls.length !== 2 * count)
        throw new Error(`${calls.length} calls for ${count} ballots`);
      const { least, alone } = replaysOf(documents, calls, ballot);
      add(spent.least, await timed(least));
      add(spent.alone, await timed(alone));
    };
    await take(WARM, 0);
    for (let turn = 0; turn < TURNS; turn += 1) await take(BALLOTS / TURNS, 1 / TURNS);
    const fallen = await city.urn.count(ballot);
    if (fallen !== BALLOTS + WARM) throw new Error(`${fallen} ballots in the urn`);
    city.client.destroy();
    return spent;
  } finally {
    documents.destroy();
    await signing.stop();
    await engine.stop();
  }
};

const speedRow = (signed: string, { ballots, least, alone }: Speeds): Table["rows"][number] => [
  signed,
  rounded(1000 / ballots.wall, 0),
  rounded(1000 / least.wall, 0),
  rounded(least.wall / ballots.wall),
  rounded(1000 / alone.wall, 0),
  rounded(alone.wall / ballots.wall),
  rounded(ballots.cpu),
  rounded(least.cpu),
];

const speed = async (): Promise<Table> => {
  const processors = availableParallelism();
  const one = await withHeldFetch(() => speedsOf(1));
  const all = processors > 1 ? await withHeldFetch(() => speedsOf(processors)) : one;
  return {
    title: "Ballots end to end",
    note: SPEED_NOTE,
    columns: [
      "signed",
      "ballots/s",
      "least/s",
      "ratio",
      "one transaction/s",
      "ratio",
      "CPU ms a ballot",
      "of the least",
    ],
    rows: [
      ...(all === one ? [] : [speedRow("in another thread", all)]),
      speedRow("by the thread that answers", one),
    ],
    checks: [
      atMost(
        "times its least writes that a ballot takes",
        rounded(all.ballots.wall / all.least.wall),
        rounded(1 / BAR),
      ),
    ],
  };
};

type Units = { readonly calls: number; readonly reads: number; readonly writes: number };

const spentBy = async (meter: ReturnType<typeof meterOf>, ask: () => Promise<unknown>): Promise<Units> => {
  meter.taken();
  await ask();
  const made = meter.taken();
  const sum = (of: "reads" | "writes"): number => made.reduce((all, one) => all + one[of], 0);
  return { calls: made.length, reads: sum("reads"), writes: sum("writes") };
};

/** The vote of a register of so many dwellings: as many pages and shards, and voters of the first ones. */
const growTo = async ({ city }: Polls, dwellings: number): Promise<void> => {
  const stored = await city.store.get("vote", { quartier: QUARTIER, id: VOTE });
  if (!stored?.value.register) throw new Error("the vote is not open");
  const starts = Array.from(
    { length: Math.ceil(dwellings / 100) },
    (_, page) => `L-${String(page).padStart(6, "0")}`,
  );
  const register = { ...stored.value.register, starts, concerned: dwellings };
  const vote = { ...stored.value, shards: shardsFor(dwellings), register };
  const event = {
    id: `grow-${dwellings}`,
    at: city.now(),
    type: "vote.incident-recorded",
    actor: "bench",
    requestId: "bench",
    quartier: QUARTIER,
    subject: VOTE,
    data: {},
  } as const;
  const changes = [replace("vote", vote, stored.revision)];
  const committed = await city.store.commit({ changes, event, idempotency: null });
  if (!committed.ok) throw new Error(committed.error.reason);
};

const units = async (): Promise<Table> => {
  const rows = [];
  const checks: Check[] = [];
  for (const dwellings of REGISTERS) {
    const engine = await ephemeralEngine();
    try {
      const polls = await openPolls(engine.endpoint, "bench", 8);
      const voters = [...(await votersOf(polls, polls.concerned)).values()];
      const [first, second, third, fourth] = voters;
      if (!first || !second || !third || !fourth) throw new Error("no voters");
      await castOne(polls, first);
      await growTo(polls, dwellings);
      // Past what the process remembers: the vote, grown, is read again by the second voter.
      polls.city.setNow(new Date(Date.parse(polls.city.now()) + 60_000).toISOString());
      await castOne(polls, second);
      const ticket = await ticketOf(polls, third);
      const meter = meterOf(polls.city.client);
      let answer: unknown;
      const sign = await spentBy(meter, async () => {
        answer = await (await polls.doors.voter("signature", { ...third.request, ticket })).json();
      });
      const drop = await spentBy(meter, () => polls.doors.drop(polls.ballot, third.finish(answer)));
      const erase = await spentBy(meter, () => polls.doors.voter("erasure", { key: third.key }));
      const without = await spentBy(meter, () => polls.doors.voter("signature", fourth.request));
      for (const [what, spent, least] of [
        ["signature", sign, LEAST.signature],
        ["drop", drop, LEAST.drop],
        ["erasure of the capsule", erase, LEAST.erasure],
        ["signature without a ticket", without, LEAST.signature],
      ] as const) {
        rows.push([dwellings, what, spent.calls, spent.reads, spent.writes, least]);
      }
      checks.push(atMost(`${dwellings} dwellings, writes of a ballot`, sign.writes + drop.writes, 11));
      checks.push(atMost(`${dwellings} dwellings, reads of a ballot`, sign.reads + drop.reads, 0));
      polls.city.client.destroy();
    } finally {
      await engine.stop();
    }
  }
  return {
    title: "Units of a ballot, by size of the register",
    note: "Request units as the engine counts them, once a process has read the open vote; the least is the writes that mark, code, sum, event and capsule can't do without, twice a unit each in one transaction, then the ballot's and the erasure's. The ticket given with the dwelling spares the reading of the code.",
    columns: ["dwellings", "request", "calls", "reads", "writes", "least writes"],
    rows,
    checks,
  };
};

const manyBallots = async (vote: SealedVote, polls: Polls, count: number): Promise<Uint8Array[]> => {
  const blinder = quickBlinder(vote.voteId, vote.signingKey);
  const signingKey = Buffer.from(vote.signingKey).toString("base64url");
  const ballots: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const made = blinder.blind(await sealChoice(vote, index % 3 === 0 ? "against" : "for"));
    const blinded = Buffer.from(made.blinded).toString("base64url");
    const signed = await polls.city.ballots.keys.sign(polls.ballot, signingKey, blinded);
    ballots.push(encodeBallot(blinder.finalise(made, fromBase64Url(signed ?? "") ?? new Uint8Array())));
  }
  return ballots;
};

const counting = async (): Promise<Table> => {
  const engine = await ephemeralEngine();
  try {
    const polls = await openPolls(engine.endpoint, "bench", 4);
    const urn = await rebuildKey(polls);
    const key = await readSigningKey(polls.vote.signingKey);
    if (!key) throw new Error("no signing key");
    const all = await manyBallots(polls.vote, polls, Math.max(...COUNTED));
    const rows = [];
    for (const count of COUNTED) {
      const started = performance.now();
      const { ballots } = await checkUrn(polls.ballot, key, all.slice(0, count));
      const checked = performance.now();
      await countBallots(polls.ballot, urn, ballots);
      const counted = performance.now();
      rows.push([count, rounded((checked - started) / 1000), rounded((counted - checked) / 1000)]);
    }
    polls.city.client.destroy();
    return {
      title: "Verification and count, as the bureau's browser does them",
      note: "Seconds to check every signature, then to open every envelope in an order drawn by lot.",
      columns: ["envelopes", "verification s", "count s"],
      rows,
      checks: [],
    };
  } finally {
    await engine.stop();
  }
};

/** A vote online: how fast, what it costs, how long the count takes, and whether a larger register changes it. */
export const section: Section = {
  id: "ballots",
  run: async () => [await speed(), await units(), await counting()],
};
