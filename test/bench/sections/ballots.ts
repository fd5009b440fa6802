import { randomBytes } from "node:crypto";
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { replace } from "@ipt/application/ports/changes.ts";
import { encodeBallot } from "@ipt/ballot/ballot.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { readSigningKey, type SealedVote, sealChoice } from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots } from "@ipt/ballot/count.ts";
import { shardsFor } from "@ipt/domain/vote/shards.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { openPolls, type Polls, QUARTIER, rebuildKey, VOTE } from "../../vote/polling-station.ts";
import { quickBlinder } from "../../vote/quick-blind.ts";
import { votersOf } from "../../vote/storm.ts";
import type { Voter } from "../../vote/voter.ts";
import { meterOf } from "../meter.ts";
import { atMost, type Check, rounded, type Section, type Table } from "../report.ts";

const BALLOTS = 600;
const AT_ONCE = 32;
const COUNTED = [1053, 20_000];
const REGISTERS = [1000, 20_000, 200_000];
/** Ballots a second over the same store calls a second, sent by the SDK alone: at least this much. */
const BAR = 0.6;
/** Base64url of a sealed capsule and its blinded envelope, and of an envelope with its signature. */
const CAPSULE = "x".repeat(1000);
const BALLOT = "x".repeat(470);

/** Writes of one ballot at the least: four items in a transaction, twice a unit each, then the ballot, one. */
const LEAST = { signature: 8, drop: 1 };

const atOnce = async (acts: readonly (() => Promise<void>)[]): Promise<number> => {
  const queue = acts.values();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const act of queue) await act();
    }),
  );
  return acts.length / ((performance.now() - started) / 1000);
};

/** A transaction of the same shape and weight as a ballot's, sent by the SDK alone. */
const rawTransaction = (documents: DynamoDBDocumentClient, index: number): (() => Promise<void>) => {
  const key = (sk: string) => ({ pk: `T#raw#A#q#v#00${index % 2}`, sk });
  const filler = "x".repeat(300);
  const command = new TransactWriteCommand({
    ClientRequestToken: randomBytes(16).toString("hex"),
    TransactItems: [
      {
        Put: {
          TableName: mainTable.name,
          Item: { ...key(`D#${index}`), filler },
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
      {
        ConditionCheck: {
          TableName: mainTable.name,
          Key: key(`CODE#${index}`),
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
      {
        Update: {
          TableName: mainTable.name,
          Key: key("COUNT"),
          UpdateExpression: "ADD n :one",
          ExpressionAttributeValues: { ":one": 1 },
        },
      },
      { Put: { TableName: mainTable.name, Item: { pk: "T#raw#J", sk: String(index), filler } } },
    ],
  });
  return async () => {
    await documents.send(command);
  };
};

/**
 * The yardstick: the five store calls that the protocol asks of a ballot, of the same shape and weight, sent by the SDK
 * alone. The code and the mark are read, the capsule kept, the dwelling marked in a transaction, then the ballot falls
 * into its own table by another request.
 */
const rawBallot = (documents: DynamoDBDocumentClient, index: number): (() => Promise<void>) => {
  const mark = rawTransaction(documents, index);
  const pk = `T#raw#A#q#v#00${index % 2}`;
  const fallen = { pk: `raw#${index % 8}`, sk: `B#${index}`, ballot: BALLOT };
  return async () => {
    await documents.send(new GetCommand({ TableName: mainTable.name, Key: { pk, sk: `CODE#${index}` } }));
    await documents.send(new GetCommand({ TableName: mainTable.name, Key: { pk, sk: `D#${index}` } }));
    await documents.send(
      new PutCommand({ TableName: urnTable.name, Item: { ...fallen, sk: `C#${index}`, ballot: CAPSULE } }),
    );
    await mark();
    await documents.send(
      new PutCommand({
        TableName: urnTable.name,
        Item: fallen,
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    );
  };
};

const castOne = async ({ doors, ballot }: Polls, voter: Voter): Promise<void> => {
  const signed = await doors.voter("signature", voter.request);
  if (!signed.ok) throw new Error(await signed.text());
  const dropped = await doors.drop(ballot, voter.finish(await signed.json()));
  if (!dropped.ok) throw new Error(await dropped.text());
};

const speed = async (): Promise<Table> => {
  const engine = await ephemeralEngine();
  const documents = DynamoDBDocumentClient.from(engineClient(engine.endpoint));
  try {
    const polls = await openPolls(engine.endpoint, "bench", Math.ceil((BALLOTS * 25) / 24) + 30);
    const voters = [...(await votersOf(polls, polls.concerned)).values()];
    for (const voter of voters.slice(0, 20)) await castOne(polls, voter);
    const half = BALLOTS / 2;
    const acts = voters.slice(20, 20 + BALLOTS).map((voter) => () => castOne(polls, voter));
    const alone = Array.from({ length: BALLOTS }, (_, index) => rawTransaction(documents, index));
    const same = Array.from({ length: BALLOTS }, (_, index) => rawBallot(documents, BALLOTS + index));
    let [ballots, calls, transactions, cpu] = [0, 0, 0, 0];
    for (const turn of [0, 1]) {
      const part = [turn * half, (turn + 1) * half] as const;
      transactions += (await atOnce(alone.slice(...part))) / 2;
      calls += (await atOnce(same.slice(...part))) / 2;
      const before = process.cpuUsage();
      ballots += (await atOnce(acts.slice(...part))) / 2;
      const { user, system } = process.cpuUsage(before);
      cpu += (user + system) / 1000 / acts.length;
    }
    const ratio = ballots / calls;
    return {
      title: "Ballots end to end",
      note: `${BALLOTS} dwellings, ${AT_ONCE} at once: attendance and blind signature, then the urn, through both HTTP applications in this process. Beside them, the same five store calls sent by the SDK alone, and one transaction alone. CPU is the process's own, voters' arithmetic included.`,
      columns: ["ballots/s", "same calls/s", "ratio", "one transaction/s", "ratio", "CPU ms a ballot"],
      rows: [
        [
          rounded(ballots, 0),
          rounded(calls, 0),
          rounded(ratio),
          rounded(transactions, 0),
          rounded(ballots / transactions),
          rounded(cpu),
        ],
      ],
      checks: [atMost("times its store calls that a ballot takes", rounded(1 / ratio), rounded(1 / BAR))],
    };
  } finally {
    documents.destroy();
    await engine.stop();
  }
};

type Spent = { readonly calls: number; readonly reads: number; readonly writes: number };

const spentBy = async (meter: ReturnType<typeof meterOf>, ask: () => Promise<unknown>): Promise<Spent> => {
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
      const [first, second, third] = voters;
      if (!first || !second || !third) throw new Error("no voters");
      await castOne(polls, first);
      await growTo(polls, dwellings);
      // Past what the process remembers: the vote, grown, is read again by the second voter.
      polls.city.setNow(new Date(Date.parse(polls.city.now()) + 60_000).toISOString());
      await castOne(polls, second);
      const meter = meterOf(polls.city.client);
      let answer: unknown;
      const sign = await spentBy(meter, async () => {
        answer = await (await polls.doors.voter("signature", third.request)).json();
      });
      const drop = await spentBy(meter, () => polls.doors.drop(polls.ballot, third.finish(answer)));
      const erase = await spentBy(meter, () => polls.doors.voter("erasure", { key: third.key }));
      for (const [what, spent, least] of [
        ["signature", sign, LEAST.signature],
        ["drop", drop, LEAST.drop],
        ["erasure of the capsule", erase, null],
      ] as const) {
        rows.push([dwellings, what, spent.calls, spent.reads, spent.writes, least]);
      }
      checks.push(atMost(`${dwellings} dwellings, writes of a ballot`, sign.writes + drop.writes, 12));
      checks.push(atMost(`${dwellings} dwellings, reads of a ballot`, sign.reads + drop.reads, 5));
      polls.city.client.destroy();
    } finally {
      await engine.stop();
    }
  }
  return {
    title: "Units of a ballot, by size of the register",
    note: "Request units as the engine counts them, once a process has read the open vote; the least is the writes that attendance, code, sum, event and ballot can't do without. The capsule adds two writes and their erasure.",
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
