import { askCount } from "@ipt/application/votes/ask-count.ts";
import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { getTurnout } from "@ipt/application/votes/get-turnout.ts";
import { listEnvelopes } from "@ipt/application/votes/list-envelopes.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { undoAttendance } from "@ipt/application/votes/undo-attendance.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import {
  blindEnvelope,
  finaliseBallot,
  openCapsule,
  readSigningKey,
  sealChoice,
  verifyBallot,
} from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots } from "@ipt/ballot/count.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLOSES, openPolls, type Polls, rebuildKey, ref, SHUT } from "./polling-station.ts";
import { quickBlinder } from "./quick-blind.ts";
import { ticketed, type Voter, voterOf } from "./voter.ts";

let engine: EphemeralEngine;
let polls: Polls;
const voters: Voter[] = [];
beforeAll(async () => {
  engine = await ephemeralEngine();
  polls = await openPolls(engine.endpoint, "brest", 12);
  const blinder = quickBlinder(polls.ballot, polls.vote.signingKey);
  for (const [at, dwelling] of polls.concerned.entries()) {
    const letter = polls.letters.get(dwelling);
    if (letter) {
      voters.push(await voterOf(polls.vote, blinder, letter.code, at % 3 === 0 ? "against" : "for"));
    }
  }
});
afterAll(async () => {
  polls.city.client.destroy();
  await engine.stop();
});

const voterAt = (index: number): Voter => {
  const found = voters[index];
  if (!found) throw new Error("no such voter");
  return found;
};

/** Every call of the store from then on, by name. */
const callsOf = (client: Polls["city"]["client"]): string[] => {
  const calls: string[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      calls.push(context.commandName ?? "");
      return next(args);
    },
    { step: "initialize", priority: "high", name: "calls" },
  );
  return calls;
};

describe("A vote on paper and online", () => {
  it("blinds as the library does", async () => {
    const key = await readSigningKey(polls.vote.signingKey);
    if (!key) throw new Error("no key");
    const envelope = await sealChoice(polls.vote, "for");
    const made = await blindEnvelope(polls.ballot, key, envelope);
    const { ballots } = polls.city;
    const signingKey = toBase64Url(polls.vote.signingKey);
    const signed = await ballots.keys.sign(polls.ballot, signingKey, toBase64Url(made.blinded));
    const ballot = await finaliseBallot(
      polls.ballot,
      key,
      made,
      fromBase64Url(signed ?? "") ?? new Uint8Array(),
    );
    expect(ballot.ok && (await verifyBallot(polls.ballot, key, ballot.value))).toBe(true);
    const quick = quickBlinder(polls.ballot, polls.vote.signingKey);
    const blinded = quick.blind(envelope);
    const again = await ballots.keys.sign(polls.ballot, signingKey, toBase64Url(blinded.blinded));
    const other = quick.finalise(blinded, fromBase64Url(again ?? "") ?? new Uint8Array());
    expect(await verifyBallot(polls.ballot, key, other)).toBe(true);
  });

  it("opens by itself for who comes first after its instant, and shows a dwelling without naming it", async () => {
    const { key } = voterAt(0);
    const answer = await polls.doors.voter("dwelling", { key });
    expect(await answer.json()).toMatchObject({
      dwelling: { building: "Bâtiment 0", ending: "…te 0" },
      status: "open",
      voted: null,
      pending: null,
    });
  });

  it("signs one envelope per dwelling, the same however often it is asked", async () => {
    const { key, request, keys, envelope } = voterAt(0);
    const first = await polls.doors.voter("signature", request);
    expect(first.status, await first.clone().text()).toBe(200);
    const second = await polls.doors.voter("signature", request);
    expect(await second.json()).toEqual(await first.json());
    const other = await polls.doors.voter("signature", { ...request, blinded: voterAt(1).request.blinded });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ type: expect.stringContaining("already-voted") });
    const standing: unknown = await (await polls.doors.voter("dwelling", { key })).json();
    expect(standing).toMatchObject({ voted: { channel: "online", day: "2026-03-17" } });
    const capsule = await openCapsule(
      polls.ballot,
      keys.capsule,
      fromBase64Url(request.capsule) ?? new Uint8Array(),
    );
    expect(capsule.ok && capsule.value.envelope).toEqual(envelope);
  });

  it("keeps a capsule until the ballot is in the urn", async () => {
    const { key, request, finish, tracker } = voterAt(0);
    const standing = await (await polls.doors.voter("dwelling", { key })).json();
    expect(standing).toMatchObject({ pending: { capsule: request.capsule } });
    const bytes = finish(await (await polls.doors.voter("signature", request)).json());
    for (const time of ["first", "again"]) {
      const dropped = await polls.doors.drop(polls.ballot, bytes);
      expect({ time, status: dropped.status, body: await dropped.json() }).toEqual({
        time,
        status: 200,
        body: { tracker },
      });
    }
    expect((await polls.doors.voter("erasure", { key })).status).toBe(200);
    expect(await (await polls.doors.voter("dwelling", { key })).json()).toMatchObject({ pending: null });
    expect(await polls.city.urn.count(polls.ballot)).toBe(1);
  });

  it("marks, keeps the capsule and signs by one call to the store, with the ticket of its dwelling", async () => {
    const voter = voterAt(4);
    const request = await ticketed(polls.doors, voter);
    expect(JSON.stringify(request)).not.toContain(polls.concerned[4]);
    const calls = callsOf(polls.city.client);
    const first = await polls.doors.voter("signature", request);
    expect({ status: first.status, calls: calls.splice(0) }).toEqual({
      status: 200,
      calls: ["TransactWriteItemsCommand"],
    });
    expect(await (await polls.doors.voter("dwelling", { key: voter.key })).json()).toMatchObject({
      dwelling: { ticket: null },
      pending: { capsule: voter.request.capsule },
    });
    // The answer was lost: the same again, with its ticket or without, gets the same signature.
    const signed = await first.json();
    for (const again of [request, voter.request])
      expect(await (await polls.doors.voter("signature", again)).json()).toEqual(signed);
    const bytes = voter.finish(signed);
    calls.splice(0);
    expect((await polls.doors.drop(polls.ballot, bytes)).status).toBe(200);
    expect(calls.filter((one) => one !== "GetItemCommand")).toEqual(["PutItemCommand"]);
    expect((await polls.doors.voter("erasure", { key: voter.key })).status).toBe(200);
  });

  it("says why a ticket did not do: voted on paper meanwhile, or another dwelling's, which is not believed", async () => {
    const [voter, other] = [voterAt(5), voterAt(6)];
    const request = await ticketed(polls.doors, voter);
    const { ticket } = await ticketed(polls.doors, other);
    await polls.city.act("tenants", markAttendance, { ...ref, dwelling: polls.concerned[5] });
    const refused = await polls.doors.voter("signature", request);
    expect(await refused.json()).toMatchObject({
      type: expect.stringContaining("already-voted"),
      details: { channel: "paper" },
    });
    for (const given of [ticket, "x".repeat(60)]) {
      const still = await polls.doors.voter("signature", { ...voter.request, ticket: given });
      expect(await still.json()).toMatchObject({ type: expect.stringContaining("already-voted") });
    }
    expect(await (await polls.doors.voter("dwelling", { key: other.key })).json()).toMatchObject({
      voted: null,
    });
    const bad = await polls.doors.voter("signature", { ...voter.request, ticket: "é" });
    expect([bad.status, await bad.json()]).toMatchObject([422, { errors: [{ pointer: "/ticket" }] }]);
    await polls.city.act("tenants", undoAttendance, {
      ...ref,
      dwelling: polls.concerned[5],
      reason: "Erreur.",
    });
    await polls.city.act("landlord", undoAttendance, {
      ...ref,
      dwelling: polls.concerned[5],
      reason: "Erreur.",
    });
  });

  it("takes the first channel recorded, whichever it is", async () => {
    const [dwelling = ""] = polls.concerned;
    expect(await polls.city.ask("tenants", markAttendance, { ...ref, dwelling })).toMatchObject({
      ok: false,
      error: { code: "already-voted", details: { channel: "online" } },
    });
    await polls.city.act("tenants", markAttendance, { ...ref, dwelling: polls.concerned[1] });
    const refused = await polls.doors.voter("signature", voterAt(1).request);
    expect(await refused.json()).toMatchObject({ type: expect.stringContaining("already-voted") });
    expect(await polls.city.act("tenants", getTurnout, ref)).toMatchObject({ attendance: 3 });
  });

  it("is closed at its very instant, counted by two members, and has minutes", async () => {
    const { city } = polls;
    const { request, finish } = voterAt(2);
    city.setNow("2026-03-19T16:59:59.999Z");
    const signed: unknown = await (await polls.doors.voter("signature", request)).json();
    city.setNow(CLOSES);
    const late = await polls.doors.voter("signature", voterAt(3).request);
    expect(await late.json()).toMatchObject({ type: expect.stringContaining("vote-not-open") });
    expect((await polls.doors.drop(polls.ballot, finish(signed))).status).toBe(200);
    await city.act("clock", closeVote, ref);
    expect(await city.ask("tenants", askCount, ref)).toMatchObject({ error: { code: "count-too-early" } });
    city.setNow(SHUT);
    expect((await polls.doors.drop(polls.ballot, finish(signed))).status).toBe(409);
    await city.act("tenants", askCount, ref);
    expect(await city.ask("tenants", listEnvelopes, ref)).toMatchObject({
      error: { code: "second-member-needed" },
    });
    await city.act("landlord", askCount, ref);
    const { items } = await city.act("tenants", listEnvelopes, ref);
    const key = await readSigningKey(polls.vote.signingKey);
    if (!key) throw new Error("no key");
    const checked = await checkUrn(
      polls.ballot,
      key,
      items.map((one) => fromBase64Url(one.ballot) ?? new Uint8Array()),
    );
    expect(checked.refused).toEqual([]);
    const counts = await countBallots(polls.ballot, await rebuildKey(polls), checked.ballots);
    expect(counts).toEqual({ for: 2, against: 1, blank: 0, void: 0 });
    for (const who of ["tenants", "landlord"] as const) {
      await city.act(who, enterCount, { ...ref, channel: "online", ...counts });
      await city.act(who, enterCount, { ...ref, for: 1, against: 0, blank: 0, void: 0 });
    }
    const minutes = await city.act("authority", sealMinutes, ref);
    expect(minutes).toMatchObject({
      attendance: { paper: 1, online: 3, total: 4 },
      byChannel: { paper: { for: 1 }, online: { for: 2, against: 1 } },
      counts: { for: 3, against: 1 },
      decision: { outcome: "adopted", gap: 0, quorumReached: true },
      online: { envelopes: 3, neverDropped: 0, codes: 12 },
    });
  });
});
