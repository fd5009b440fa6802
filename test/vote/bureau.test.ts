import { askReplacement } from "@ipt/application/votes/ask-replacement.ts";
import { confirmReplacement } from "@ipt/application/votes/confirm-replacement.ts";
import { confirmSealing } from "@ipt/application/votes/confirm-sealing.ts";
import { findAttendance } from "@ipt/application/votes/find-attendance.ts";
import { getVote } from "@ipt/application/votes/get-vote.ts";
import { listEnvelopes } from "@ipt/application/votes/list-envelopes.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { proposeSealing } from "@ipt/application/votes/propose-sealing.ts";
import { readBackShare } from "@ipt/application/votes/read-back-share.ts";
import { signTrial } from "@ipt/application/votes/sign-trial.ts";
import { startTrial } from "@ipt/application/votes/start-trial.ts";
import { undoAttendance } from "@ipt/application/votes/undo-attendance.ts";
import { uploadCodes } from "@ipt/application/votes/upload-codes.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import { drawCode } from "@ipt/ballot/letters.ts";
import { sealUrn } from "@ipt/ballot/sealing.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type City, openCity } from "./city.ts";
import {
  DURING,
  doorsOf,
  OPENS,
  planPolls,
  QUARTIER,
  ref,
  refOf,
  SEATS,
  sealPolls,
  sendLetters,
} from "./polling-station.ts";
import { quickBlinder } from "./quick-blind.ts";
import { ticketed, voterOf } from "./voter.ts";

let engine: EphemeralEngine;
let city: City;
let plan: Awaited<ReturnType<typeof planPolls>>;
let letters: Awaited<ReturnType<typeof sendLetters>>;
let sealed: Awaited<ReturnType<typeof sealPolls>>;
beforeAll(async () => {
  engine = await ephemeralEngine();
  city = openCity(engine.endpoint, "brest", OPENS);
  plan = await planPolls(city, 26);
});
afterAll(async () => {
  city.client.destroy();
  await engine.stop();
});

const refused = (code: string) => ({ ok: false, error: { code } });
const letterOf = (dwelling: string): string => letters.get(dwelling)?.code ?? "";
const voterAt = (dwelling: string, code = letterOf(dwelling)) =>
  voterOf(sealed.vote, quickBlinder(plan.ballot, sealed.vote.signingKey), code, "for");

describe("Codes", () => {
  it("are one for each dwelling concerned: none missing, none twice, none for a vacant one", async () => {
    const [first = "", second = ""] = plan.concerned;
    const { hash } = await drawCode(plan.ballot);
    const some = [{ dwelling: first, hash }];
    expect(await city.ask("landlord", uploadCodes, { ...ref, codes: some })).toMatchObject({
      error: { code: "codes-incomplete", details: { concerned: 25, codes: 1, without: second } },
    });
    const same = plan.concerned.map((dwelling) => ({ dwelling, hash }));
    expect(await city.ask("landlord", uploadCodes, { ...ref, codes: same })).toMatchObject(
      refused("codes-incomplete"),
    );
    const vacant = [...same, { dwelling: "L-000024", hash }];
    expect(await city.ask("landlord", uploadCodes, { ...ref, codes: vacant })).toMatchObject({
      error: { details: { stranger: "L-000024" } },
    });
    expect(await city.ask("tenants", uploadCodes, { ...ref, codes: same })).toMatchObject(
      refused("forbidden"),
    );
  });

  it("sent again replace those sent before", async () => {
    const before = await sendLetters(city, plan.ballot, plan.concerned);
    letters = await sendLetters(city, plan.ballot, plan.concerned);
    expect((await city.act("landlord", getVote, ref)).codes).toMatchObject({ dwellings: 25, replaced: 0 });
    expect(before.get("L-000000")).not.toEqual(letters.get("L-000000"));
  });
});

describe("A rehearsal", () => {
  it("casts and counts test ballots, which the sealing destroys", async () => {
    const { sealed: keys } = await sealUrn(plan.ballot);
    const urnKey = toBase64Url(keys.urnKey);
    const { trial } = await city.act("tenants", startTrial, { ...ref, urnKey });
    const signingKey = fromBase64Url(trial?.signingKey ?? "") ?? new Uint8Array();
    const vote = { voteId: plan.ballot, urnKey: keys.urnKey, signingKey };
    const blinder = quickBlinder(plan.ballot, signingKey);
    const voter = await voterOf(vote, blinder, letterOf("L-000000"), "for");
    const doors = doorsOf(city);
    expect((await doors.voter("signature", voter.request)).status).toBe(409);
    const { blinded } = voter.request;
    const bytes = voter.finish(await city.act("landlord", signTrial, { ...ref, blinded }));
    expect((await doors.drop(plan.ballot, bytes)).status).toBe(200);
    expect((await city.act("landlord", listEnvelopes, ref)).items).toHaveLength(1);

    sealed = await sealPolls(city, plan.ballot, plan.register.fingerprint);
    const after = await city.act("tenants", getVote, ref);
    expect(after).toMatchObject({ trial: null, sealing: { urn: { envelopes: 0, trialsDestroyed: 1 } } });
    city.setNow(DURING);
    const late = await doors.drop(plan.ballot, bytes);
    expect(await late.json()).toMatchObject({ type: "urn:ipt:problem:signature-refused" });
    expect(await city.ask("landlord", signTrial, { ...ref, blinded })).toMatchObject(refused("vote-sealed"));
    expect(await city.urn.count(plan.ballot)).toBe(0);
  });
});

describe("A sealing", () => {
  it("is done once, by two members, every share read back by whom it was given to", async () => {
    const other = openCity(engine.endpoint, "rennes", OPENS);
    const there = await planPolls(other, 4);
    await sendLetters(other, there.ballot, there.concerned);
    const { sealed: keys } = await sealUrn(there.ballot);
    const shares = keys.fingerprints.map((fingerprint, at) => ({ partner: SEATS[at] ?? "", fingerprint }));
    const { fingerprint } = there.register;
    const given = {
      ...ref,
      urnKey: toBase64Url(keys.urnKey),
      bureauKey: toBase64Url(keys.bureauKey),
      shares,
      register: fingerprint,
    };
    const [one, two] = shares;
    const twice = { ...given, shares: [one, one, two] };
    expect(await other.ask("landlord", proposeSealing, twice)).toMatchObject(refused("invalid-input"));
    const elsewhere = { ...given, register: plan.register.fingerprint };
    const wrongRegister = await other.ask("landlord", proposeSealing, elsewhere);
    expect(wrongRegister.ok).toBe(fingerprint === plan.register.fingerprint);
    await other.act("landlord", proposeSealing, given);
    const notMine = { ...ref, fingerprint: shares[1]?.fingerprint };
    expect(await other.ask("landlord", readBackShare, notMine)).toMatchObject(refused("share-unknown"));
    await other.act("landlord", readBackShare, { ...ref, fingerprint: one?.fingerprint });
    await other.act("tenants", readBackShare, { ...ref, fingerprint: two?.fingerprint });
    expect(await other.ask("tenants", confirmSealing, ref)).toMatchObject(refused("shares-not-read-back"));
    await other.act("authority", readBackShare, { ...ref, fingerprint: shares[2]?.fingerprint });
    expect(await other.ask("landlord", confirmSealing, ref)).toMatchObject(refused("second-member-needed"));
    await other.act("tenants", confirmSealing, ref);
    expect(await other.ask("tenants", confirmSealing, ref)).toMatchObject(refused("vote-sealed"));
    other.client.destroy();
  });
});

describe("A lost letter", () => {
  it("is replaced by two members, only while the dwelling has not voted", async () => {
    const doors = doorsOf(city);
    const dwelling = "L-000003";
    const fresh = await drawCode(plan.ballot);
    const asked = await city.act("tenants", askReplacement, {
      ...ref,
      dwelling,
      hash: fresh.hash,
      reason: "Perdue.",
    });
    const agree = { ...ref, replacement: asked.id };
    expect(await city.ask("tenants", confirmReplacement, agree)).toMatchObject(
      refused("second-member-needed"),
    );
    const old = await voterAt(dwelling);
    const before = await ticketed(doors, old);
    await city.act("landlord", confirmReplacement, agree);
    await city.act("landlord", confirmReplacement, agree);
    for (const request of [old.request, before]) {
      const voided = await doors.voter("signature", request);
      expect(await voided.json()).toMatchObject({ type: "urn:ipt:problem:code-voided" });
    }
    const now = await voterAt(dwelling, fresh.code);
    expect((await doors.voter("signature", now.request)).status).toBe(200);
    const another = await drawCode(plan.ballot);
    const late = { ...ref, dwelling, hash: another.hash, reason: "Encore." };
    expect(await city.ask("tenants", askReplacement, late)).toMatchObject(refused("already-voted"));
    const vote = await city.act("tenants", getVote, ref);
    expect(vote.incidents).toMatchObject([{ what: "Perdue." }]);
    expect(vote.codes).toMatchObject({ replaced: 1 });
  });

  it("never lets two voices through when a vote races its replacement", async () => {
    const doors = doorsOf(city);
    for (const dwelling of ["L-000004", "L-000005", "L-000006", "L-000007", "L-000008", "L-000009"]) {
      const fresh = await drawCode(plan.ballot);
      const asked = { ...ref, dwelling, hash: fresh.hash, reason: "Perdue." };
      const { id } = await city.act("tenants", askReplacement, asked);
      const [before, after] = [await voterAt(dwelling), await voterAt(dwelling, fresh.code)];
      const asking = await ticketed(doors, before);
      const [replaced, signed] = await Promise.all([
        city.ask("landlord", confirmReplacement, { ...ref, replacement: id }),
        doors.voter("signature", asking),
      ]);
      expect({ dwelling, both: replaced.ok && signed.ok }).toEqual({ dwelling, both: false });
      expect((await doors.voter("signature", after.request)).ok).toBe(replaced.ok);
    }
  });
});

describe("A mark made by mistake", () => {
  const dwelling = "L-000012";
  const undo = { ...ref, dwelling, reason: "Mauvaise ligne." };

  it("is undone by two members, asked within a minute", async () => {
    await city.act("tenants", markAttendance, { ...ref, dwelling });
    expect(await city.act("tenants", undoAttendance, undo)).toMatchObject({ undone: false });
    expect(await city.ask("tenants", undoAttendance, undo)).toMatchObject(refused("second-member-needed"));
    expect(await city.act("authority", undoAttendance, undo)).toMatchObject({ undone: true });
    expect(await city.ask("authority", undoAttendance, undo)).toMatchObject(refused("not-found"));
    await city.act("tenants", markAttendance, { ...ref, dwelling });
    city.setNow("2026-03-17T12:01:00.001Z");
    expect(await city.ask("tenants", undoAttendance, undo)).toMatchObject(refused("undo-too-late"));
    const online = { ...undo, dwelling: "L-000003" };
    expect(await city.ask("tenants", undoAttendance, online)).toMatchObject(refused("already-voted"));
  });
});

describe("What falls into the urn", () => {
  it("is refused when it is of another length, another vote's, forged, or for no vote", async () => {
    const doors = doorsOf(city);
    const voter = await voterAt("L-000013");
    const bytes = voter.finish(await (await doors.voter("signature", voter.request)).json());
    const typeOf = async (answer: Response): Promise<unknown> =>
      Reflect.get(Object(await answer.json()), "type");
    expect(await typeOf(await doors.drop(plan.ballot, bytes.slice(4)))).toBe("urn:ipt:problem:invalid-input");
    expect(await typeOf(await doors.drop("nowhere", bytes))).toBe("urn:ipt:problem:not-found");
    const forged = `${bytes.startsWith("A") ? "B" : "A"}${bytes.slice(1)}`;
    expect(await typeOf(await doors.drop(plan.ballot, forged))).toBe("urn:ipt:problem:signature-refused");
    const rennes = openCity(engine.endpoint, "rennes", DURING);
    const there = await rennes.store.get("vote", { quartier: QUARTIER, id: ref.vote });
    expect(await typeOf(await doors.drop(there?.value.ballot ?? "", bytes))).toBe(
      "urn:ipt:problem:signature-refused",
    );
    const elsewhere = await doorsOf(rennes).voter("dwelling", { key: voter.key });
    expect(await typeOf(elsewhere)).toBe("urn:ipt:problem:code-unknown");
    rennes.client.destroy();
    expect((await doors.drop(plan.ballot, bytes)).status).toBe(200);
  });

  it("sets no cookie, and every answer bears the same request", async () => {
    const answer = await doorsOf(city).drop(plan.ballot, "A");
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("request-id")).toBeNull();
    expect(await answer.json()).toMatchObject({ requestId: "none" });
  });
});

describe("A desk in front of a register of 6 000", () => {
  const LARGE = 6000;
  let large: City;
  beforeAll(async () => {
    large = openCity(engine.endpoint, "nantes", OPENS);
    await planPolls(large, LARGE, "paper");
    large.setNow(DURING);
  });
  afterAll(() => large.client.destroy());

  /** What a desk finds, and how many times the register was read for it. */
  const search = async (q: string, failing = false) => {
    const ctx = await large.contextOf("tenants");
    let reads = 0;
    const counted = (record: string): void => {
      if (record !== "registerPage") return;
      reads += 1;
      if (failing) throw new Error("out");
    };
    const { get, list } = ctx.store;
    const store = {
      ...ctx.store,
      get: (async (...given) => {
        counted(given[0]);
        return get(...given);
      }) satisfies typeof get,
      list: (async (...given) => {
        counted(given[0]);
        return list(...given);
      }) satisfies typeof list,
    };
    const found = await findAttendance({ ...ctx, store }, { ...ref, q });
    if (!found.ok) throw new Error(found.error.code);
    const { items, more } = found.value;
    return { found: items.map((one) => one.dwelling), more, reads };
  };
  const numbered = (...numbers: readonly number[]): readonly string[] => numbers.map(refOf);

  it("finds a reference, as typed or in small letters, and those that begin so, in six reads at most", async () => {
    for (const [q, found, more] of [
      [refOf(0), [0], false],
      [refOf(LARGE - 1).toLowerCase(), [LARGE - 1], false],
      ["l-00512", [5120, 5121, 5122, 5123, 5124, 5125, 5126, 5127, 5128, 5129], false],
      ["L-0059", [5900, 5901, 5902, 5903, 5904, 5905, 5906, 5907, 5908, 5909], true],
    ] as const) {
      const answer = await search(q);
      expect(answer).toMatchObject({ found: numbered(...found), more });
      expect(answer.reads).toBeLessThanOrEqual(6);
    }
  });

  it("finds words of an address wherever they are; the register is read once, by desks that ask at once too", async () => {
    await expect(search("porte 5999", true)).rejects.toThrow("out");
    const both = await Promise.all([search("batiment 8 porte 5999"), search("PORTE 5999")]);
    // A dwelling that does not exist there, and one that does.
    expect(both.map((one) => one.found)).toEqual([[], numbered(5999)]);
    expect(both.reduce((sum, one) => sum + one.reads, 0)).toBe(1);
    expect(await search("bâtiment 6 porte 5487")).toEqual({ found: numbered(5487), more: false, reads: 0 });
    expect(await search("nulle part")).toEqual({ found: [], more: false, reads: 0 });
  });
});
