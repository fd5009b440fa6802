import { askCount } from "@ipt/application/votes/ask-count.ts";
import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { sealArchive } from "@ipt/application/votes/seal-archive.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { type Archive, archiveHead } from "@ipt/ballot/archive/archive.ts";
import { downloadArchive, downloadBallots } from "@ipt/ballot/archive/download.ts";
import { sealArchive as sealed, sortedUrn, writeArchive } from "@ipt/ballot/archive/seal.ts";
import { type VerifyOptions, verifyArchive } from "@ipt/ballot/archive/verify.ts";
import { utf8 } from "@ipt/ballot/bytes.ts";
import type { Json } from "@ipt/ballot/canonical.ts";
import { sealUrn } from "@ipt/ballot/sealing.ts";
import { acceptedFlips, edited } from "@ipt/ballot/server/testing/tampering.ts";
import { writeShare } from "@ipt/ballot/share.ts";
import { canonicalRegister } from "@ipt/domain/register/canonical.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPolls, type Polls, QUARTIER, rebuildKey, ref, SHUT, VOTE } from "./polling-station.ts";
import { quickBlinder } from "./quick-blind.ts";
import { voterOf } from "./voter.ts";

const ADDRESS = `/v1/territories/brest/quartiers/${QUARTIER}/votes/${VOTE}/archive`;

let engine: EphemeralEngine;
let polls: Polls;
beforeAll(async () => {
  engine = await ephemeralEngine();
  polls = await openPolls(engine.endpoint, "brest", 12);
  const { city, doors, ballot, concerned, letters } = polls;
  const blinder = quickBlinder(ballot, polls.vote.signingKey);
  for (const [at, dwelling] of concerned.slice(0, 3).entries()) {
    const voter = await voterOf(
      polls.vote,
      blinder,
      letters.get(dwelling)?.code ?? "",
      at === 0 ? "against" : "for",
    );
    const signed: unknown = await (await doors.voter("signature", voter.request)).json();
    await doors.drop(ballot, voter.finish(signed));
  }
  await city.act("tenants", markAttendance, { ...ref, dwelling: concerned[5] });
  city.setNow(SHUT);
  await city.act("clock", closeVote, ref);
  for (const who of ["tenants", "landlord"] as const) await city.act(who, askCount, ref);
  for (const who of ["tenants", "landlord"] as const) {
    await city.act(who, enterCount, { ...ref, channel: "online", for: 2, against: 1, blank: 0, void: 0 });
    await city.act(who, enterCount, { ...ref, for: 1, against: 0, blank: 0, void: 0 });
  }
});
afterAll(async () => {
  polls.city.client.destroy();
  await engine.stop();
});

/** Whoever is not signed in, from both halves of the service. */
const ask = async (path: string) => {
  const { api, urn } = polls.doors;
  const answer = await (path.startsWith("/v1/urns/") ? urn(path) : api(path));
  const value: unknown = await answer.json();
  return answer.ok
    ? ({ ok: true, value } as const)
    : ({ ok: false, error: { code: "unreachable", path, status: answer.status } } as const);
};

const headOf = async () => {
  const said = await ask(ADDRESS);
  const head = said.ok ? archiveHead(said.value) : null;
  if (!head) throw new Error(JSON.stringify(said));
  return head;
};

/** What the bureau's browser does where two shares were brought together. */
const sealedInBrowser = async (): Promise<Archive> => {
  const { minutes, rule } = await headOf();
  const urn = await downloadBallots(ask, `/v1/urns/${polls.ballot}/ballots`);
  if (!urn.ok) throw new Error(urn.error.code);
  const content = { minutes, rule, register: null, journal: null, urn: urn.value };
  return sealed(content, await rebuildKey(polls));
};

const downloaded = async (): Promise<Archive> => {
  const archive = await downloadArchive(ask, ADDRESS);
  if (!archive.ok) throw new Error(archive.error.code);
  return archive.value;
};

const wrongIn = async (archive: Archive, options: VerifyOptions = {}) => {
  const { findings } = await verifyArchive(utf8(writeArchive(archive)), options);
  return findings.filter((one) => one.verdict === "wrong").map((one) => one.code);
};

const refused = (code: string) => ({ ok: false, error: { code } });

/** The bureau's own part: the list of dwellings, and the journal of the vote. */
const withheldParts = async (events: number) => {
  const { store, now } = polls.city;
  const register = await store.get("register", { quartier: QUARTIER, campaign: 1 });
  const { edition = "", starts = [] } = register?.value ?? {};
  const pages = await Promise.all(
    starts.map((_, page) => store.get("registerPage", { quartier: QUARTIER, edition, page })),
  );
  const journal = await store.journal(
    { since: "2026-01-01", before: `${now().slice(0, 10)}T23:59:59.000Z` },
    { limit: 500, cursor: null },
  );
  const all = journal.ok ? journal.value.items.toReversed() : [];
  const ofVote: Json[] = all.filter((one) => one.subject === VOTE && one.type.startsWith("vote."));
  return {
    register: canonicalRegister(pages.flatMap((page) => [...(page?.value.dwellings ?? [])])),
    journal: ofVote.slice(0, events),
  };
};

describe("The archive of a counted vote", () => {
  it("waits for the minutes, then for the bureau’s seal", async () => {
    expect(await ask(ADDRESS)).toMatchObject({ error: { status: 409 } });
    const early = { ...ref, urn: "0".repeat(64), seal: "A".repeat(86) };
    expect(await polls.city.ask("tenants", sealArchive, early)).toMatchObject(refused("minutes-not-sealed"));
    await polls.city.act("tenants", sealMinutes, ref);
    expect(await headOf()).toMatchObject({ manifest: null, seal: null, urn: { envelopes: 3 } });
    expect(await downloadArchive(ask, ADDRESS)).toMatchObject(refused("not-sealed-yet"));
  });

  it("takes the seal of two shares of this vote, from a member, and no other", async () => {
    const { manifest, seal } = await sealedInBrowser();
    const given = { ...ref, urn: manifest.urn, seal };
    expect(await polls.city.ask("stranger", sealArchive, given)).toMatchObject(
      refused("not-a-bureau-member"),
    );
    const { minutes, rule } = await headOf();
    const ceremony = await sealUrn(polls.ballot);
    const theirs = await rebuildKey(ceremony);
    const forged = await sealed({ minutes, rule, register: null, journal: null, urn: [] }, theirs);
    for (const wrong of [
      { urn: forged.manifest.urn, seal: forged.seal },
      { urn: forged.manifest.urn, seal },
    ]) {
      const refusal = await polls.city.ask("tenants", sealArchive, { ...ref, ...wrong });
      expect(refusal).toMatchObject(refused("seal-refused"));
    }
    const once = await polls.city.act("tenants", sealArchive, given);
    const again = await polls.city.act("landlord", sealArchive, given);
    expect(again.revision).toBe(once.revision);
  });

  it("is downloaded by anybody and accepted, with what the bureau holds apart too", async () => {
    const archive = await downloaded();
    expect(archive).toEqual(await sealedInBrowser());
    const paper = { minutes: archive.minutes.fingerprint };
    expect(await wrongIn(archive, { paper })).toEqual([]);
    const whole = { ...archive, ...(await withheldParts(archive.minutes.journal.events)) };
    const shares = await Promise.all(polls.shares.slice(1).map(writeShare));
    const { accepted, findings } = await verifyArchive(utf8(writeArchive(whole)), { paper, shares });
    expect(accepted).toBe(true);
    expect(findings.filter(({ verdict }) => verdict === "unknown").map(({ code }) => code)).toEqual([]);
    expect(findings.at(-1)).toMatchObject({ code: "recount-right", facts: [2, 1, 0, 0] });
  });

  it("is rejected after any one of its bytes is changed", async () => {
    const file = utf8(writeArchive(await downloaded()));
    expect(await acceptedFlips(file)).toEqual([]);
  });

  it("is rejected after a byte of it is changed to any other, taken out or put in", async () => {
    const file = utf8(writeArchive(await downloaded()));
    await fc.assert(
      fc.asyncProperty(edited(file), async (wrong) => {
        expect((await verifyArchive(wrong)).accepted).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("is rejected less an envelope, with one more, or with another register", async () => {
    const archive = await downloaded();
    expect(await wrongIn({ ...archive, urn: archive.urn.slice(1) })).toContain("manifest-wrong");
    const [first = ""] = archive.urn;
    const another = `${first.slice(0, 40)}${first[40] === "A" ? "B" : "A"}${first.slice(41)}`;
    expect(await wrongIn({ ...archive, urn: sortedUrn([...archive.urn, another]) })).toEqual(
      expect.arrayContaining(["manifest-wrong", "urn-ballot-refused", "attendance-envelopes-wrong"]),
    );
    const { register, journal } = await withheldParts(archive.minutes.journal.events);
    const moved = register.replace("Porte 3", "Porte 4");
    expect(await wrongIn({ ...archive, register: moved })).toEqual(["register-wrong"]);
    expect(await wrongIn({ ...archive, journal: journal.slice(1) })).toEqual(["journal-wrong"]);
  });
});
