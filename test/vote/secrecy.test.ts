import { createHash, createHmac } from "node:crypto";
import { getPublicVote } from "@ipt/application/ballots/get-public-vote.ts";
import { getTurnout } from "@ipt/application/votes/get-turnout.ts";
import { listEnvelopes } from "@ipt/application/votes/list-envelopes.ts";
import { decodeBallot } from "@ipt/ballot/ballot.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import { readCode } from "@ipt/ballot/code.ts";
import { openCapsule, openEnvelope, urnOf, voterKeys } from "@ipt/ballot/composition.ts";
import { openUrn } from "@ipt/ballot/sealing.ts";
import { label } from "@ipt/ballot/vote-id.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { engineStreamsClient } from "@ipt/local/engine/clients.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { atomsOf, type Item, readStream, scanTable, streamOf } from "./dump.ts";
import { openPolls, type Polls, ref } from "./polling-station.ts";
import { drawsFrom, votersOf } from "./storm.ts";
import type { Voter } from "./voter.ts";

const VOTERS = 100;

let engine: EphemeralEngine;
let polls: Polls;
let voters: ReadonlyMap<string, Voter>;
let main: Item[];
let urn: Item[];
let stream: unknown[];
/** Dwellings in the order in which they voted. */
const order: string[] = [];
beforeAll(async () => {
  engine = await ephemeralEngine();
  polls = await openPolls(engine.endpoint, "brest", VOTERS + 10);
  voters = await votersOf(polls, polls.concerned.slice(0, VOTERS));
  const draw = drawsFrom(5);
  const turn = [...voters.keys()].sort(() => draw() - 0.5);
  const start = Date.parse(polls.city.now());
  for (const [index, dwelling] of turn.entries()) {
    const voter = voters.get(dwelling);
    if (!voter) continue;
    polls.city.setNow(new Date(start + index * 1000).toISOString());
    const signed = await polls.doors.voter("signature", voter.request);
    await polls.doors.drop(polls.ballot, voter.finish(await signed.json()));
    await polls.doors.voter("erasure", { key: voter.key });
    order.push(dwelling);
  }
  main = await scanTable(polls.city.client, mainTable.name);
  urn = await scanTable(polls.city.client, urnTable.name);
  const streams = engineStreamsClient(engine.endpoint);
  stream = await readStream(streams, (await streamOf(polls.city.client, mainTable.name)) ?? "");
  streams.destroy();
});
afterAll(async () => {
  polls.city.client.destroy();
  await engine.stop();
});

const Ballot = z.object({
  pk: z.string(),
  sk: z.string(),
  d: z.object({ tracker: z.string(), ballot: z.string() }),
});
const ballotsOf = () => urn.filter((one) => one["t"] === "urnBallot").map((one) => Ballot.parse(one));

/** Parts of a ballot as bytes: each could betray. */
const partsOf = (text: string): Uint8Array[] => {
  const ballot = decodeBallot(fromBase64Url(text) ?? new Uint8Array());
  if (!ballot.ok) throw new Error("not a ballot");
  const { envelope, prefix, signature } = ballot.value;
  return [envelope.subarray(0, 32), envelope.subarray(32, 48), envelope.subarray(48), prefix, signature];
};

/** What the register's side knows: the main table, its stream, what is beside the ballots in the urn, and the letters. */
const registerSide = async (): Promise<Set<string>> => {
  const known = new Set([
    ...main.flatMap(atomsOf),
    ...stream.flatMap(atomsOf),
    ...urn.filter((one) => one["t"] !== "urnBallot").flatMap(atomsOf),
  ]);
  for (const [dwelling, { code, hash }] of polls.letters) {
    for (const one of [dwelling, code, code.replaceAll("-", ""), hash]) known.add(one);
    const read = readCode(code);
    if (!read.ok) continue;
    const keys = await voterKeys(polls.ballot, read.value);
    for (const bytes of [read.value, keys.authentication, keys.capsule]) {
      known.add(toBase64Url(bytes));
      known.add(Buffer.from(bytes).toString("hex"));
    }
  }
  // What the server was sent and did not keep, as a log of bodies would have had it.
  for (const { request } of voters.values()) for (const one of Object.values(request)) known.add(one);
  return known;
};

const bytesOf = (text: string): Uint8Array[] => {
  const read = fromBase64Url(text);
  return [Buffer.from(text, "utf8"), ...(read && read.length >= 8 ? [read] : [])];
};

/** Hashes and codes of a known value, alone, with the vote's id and under the protocol's own labels. */
const derivedFrom = (bytes: Uint8Array): Buffer[] => {
  const id = Buffer.from(polls.ballot);
  const uses = ["envelope", "signature", "tracker", "authentication-hash", "capsule-content"];
  return [
    ...["sha1", "sha256", "sha384", "sha512"].map((name) => createHash(name).update(bytes).digest()),
    createHash("sha256").update(createHash("sha256").update(bytes).digest()).digest(),
    createHash("sha256").update(id).update(bytes).digest(),
    createHash("sha256").update(bytes).update(id).digest(),
    createHmac("sha256", bytes).update(id).digest(),
    createHmac("sha256", id).update(bytes).digest(),
    ...uses.flatMap((use) => [
      createHash("sha256").update(label(use, polls.ballot)).update(bytes).digest(),
      createHmac("sha256", bytes).update(label(use, polls.ballot)).digest(),
    ]),
  ];
};

const PIECE = 8;
const piecesOf = (bytes: Uint8Array): string[] =>
  Array.from({ length: Math.max(0, bytes.length - PIECE + 1) }, (_, at) =>
    Buffer.from(bytes.subarray(at, at + PIECE)).toString("latin1"),
  );

describe("Whoever holds both tables, the stream, the logs, the requests and the landlord's codes", () => {
  it("finds in a ballot its vote, its tracker and its bytes, and nothing else", () => {
    const ballots = urn.filter((one) => one["t"] === "urnBallot");
    expect(ballots).toHaveLength(VOTERS);
    for (const one of ballots) {
      const { pk, sk, t, v, r, d, ...rest } = one;
      expect(rest).toEqual({});
      expect({ t, v, r }).toEqual({ t: "urnBallot", v: 1, r: 1 });
      const ballot: object = typeof d === "object" && d !== null ? d : {};
      expect(Object.keys(ballot).sort()).toEqual(["ballot", "tracker", "vote"]);
      expect(pk).toMatch(new RegExp(`^BALLOT#${polls.ballot}#\\d\\d$`));
      expect(sk).toBe(Reflect.get(ballot, "tracker"));
    }
  });

  it("has no stream of the urn, no capsule left, and logs that only count", async () => {
    expect(await streamOf(polls.city.client, urnTable.name)).toBeNull();
    expect(urn.filter((one) => one["t"] === "voterCapsule")).toEqual([]);
    expect(new Set(polls.doors.logged)).toEqual(new Set(["dropBallot 200"]));
  });

  it("finds no piece of a ballot in what is known of the register, nor in anything hashed from it", async () => {
    const pieces = new Set(ballotsOf().flatMap(({ d }) => partsOf(d.ballot).flatMap(piecesOf)));
    const texts = new Set(ballotsOf().flatMap(({ d }) => [d.tracker, d.ballot]));
    const atoms = await registerSide();
    expect(atoms.size).toBeGreaterThan(5 * VOTERS);
    const found: string[] = [];
    for (const atom of atoms) {
      if (texts.has(atom)) found.push(atom);
      for (const bytes of bytesOf(atom)) {
        if (piecesOf(bytes).some((piece) => pieces.has(piece))) found.push(`inside ${atom}`);
        if (derivedFrom(bytes).some((hash) => piecesOf(hash).some((piece) => pieces.has(piece))))
          found.push(`from ${atom}`);
      }
    }
    expect(found).toEqual([]);
  });

  it("finds ballots in an order that says nothing of who voted when", () => {
    const place = new Map(ballotsOf().map(({ d }, index) => [d.tracker, index]));
    const byKey = ballotsOf()
      .toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1))
      .map(({ d }) => d.tracker);
    const keyed = new Map(byKey.map((tracker, index) => [tracker, index]));
    for (const ranks of [keyed]) {
      const pairs = order.map((dwelling, index) => [
        index,
        ranks.get(voters.get(dwelling)?.tracker ?? "") ?? -1,
      ]);
      expect(pairs.every(([, rank = -1]) => rank >= 0)).toBe(true);
      const sum = pairs.reduce((all, [a = 0, b = 0]) => all + (a - b) ** 2, 0);
      const correlation = 1 - (6 * sum) / (VOTERS * (VOTERS ** 2 - 1));
      // Five standard deviations of a random order.
      expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(VOTERS - 1));
    }
    expect(place.size).toBe(VOTERS);
  });

  it("can't tell the choice: every ballot has the same length, and none opens with anything the server has", async () => {
    expect(new Set(ballotsOf().map(({ d }) => d.ballot.length)).size).toBe(1);
    const [first] = ballotsOf();
    const parts = partsOf(first?.d.ballot ?? "");
    const envelope = Buffer.concat([...parts.slice(0, 3)]);
    const candidates = [...(await registerSide())].flatMap(bytesOf).filter((bytes) => bytes.length === 32);
    expect(candidates.length).toBeGreaterThan(VOTERS);
    for (const secret of candidates) {
      const { envelopes } = await urnOf(polls.ballot, new Uint8Array(secret));
      expect(await openEnvelope(polls.ballot, envelopes, envelope)).toBeNull();
    }
    for (const share of polls.shares) {
      expect(await openUrn(polls.sealed, [share])).toMatchObject({ error: { code: "shares-missing" } });
    }
  });

  it("is told by the service, before the count, how many voted and nothing else", async () => {
    const turnout = await polls.city.act("tenants", getTurnout, ref);
    expect(Object.keys(turnout).sort()).toEqual([
      "attendance",
      "concerned",
      "quorumNeeded",
      "status",
      "vote",
    ]);
    expect(await polls.city.act("visitor", getPublicVote, ref)).toMatchObject({ result: null });
    expect(await polls.city.ask("tenants", listEnvelopes, ref)).toMatchObject({ ok: false });
    for (const path of ["/trackers", "/ballots"]) {
      expect((await polls.doors.urn(`/v1/urns/${polls.ballot}${path}`)).status).toBe(409);
    }
    const open: unknown = await (await polls.doors.urn(`/v1/urns/${polls.ballot}`)).json();
    expect(open).toMatchObject({ envelopes: null, published: false });
  });
});

it("The test bites: with the capsule that a landlord's code opens, a ballot is found", async () => {
  const [dwelling = ""] = order;
  const voter = voters.get(dwelling);
  if (!voter) throw new Error("no such voter");
  const capsule = fromBase64Url(voter.request.capsule) ?? new Uint8Array();
  const opened = await openCapsule(polls.ballot, voter.keys.capsule, capsule);
  const pieces = new Set(ballotsOf().flatMap(({ d }) => partsOf(d.ballot).flatMap(piecesOf)));
  expect(opened.ok && piecesOf(opened.value.envelope).some((piece) => pieces.has(piece))).toBe(true);
});
