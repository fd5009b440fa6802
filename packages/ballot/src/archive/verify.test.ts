import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { toBase64Url } from "../base64url.ts";
import { utf8 } from "../bytes.ts";
import { openUrn, sealUrn } from "../sealing.ts";
import { type Sample, sampleArchive, signedBallot } from "../server/testing/sample-archive.ts";
import { acceptedFlips, edited } from "../server/testing/tampering.ts";
import { writeShare, writeShareFile } from "../share.ts";
import { type Archive, archivedMinutes } from "./archive.ts";
import { keysOf } from "./check-seal.ts";
import { decideAgain } from "./decide.ts";
import { digestOf, digestOfJson } from "./digest.ts";
import { assembleArchive, publicArchive, sealArchive, sortedUrn, writeArchive } from "./seal.ts";
import { type VerifyOptions, verifyArchive } from "./verify.ts";

let sample: Sample;
let file: Uint8Array;

beforeAll(async () => {
  sample = await sampleArchive({
    dwellings: 12,
    online: { for: 2, against: 1, blank: 0 },
    paper: { for: 1, against: 1, blank: 1, void: 0 },
  });
  file = utf8(writeArchive(sample.archive));
});

const wrongIn = async (archive: Archive, options: VerifyOptions = {}): Promise<readonly string[]> => {
  const { accepted, findings } = await verifyArchive(utf8(writeArchive(archive)), options);
  const wrong = findings.filter((finding) => finding.verdict === "wrong");
  expect(accepted).toBe(wrong.length === 0);
  return wrong.map((finding) => finding.code);
};

/** As the service would after tampering, if it could: fingerprints made again, and the seal too with a key of its own. */
const forged = async (change: (archive: Archive) => Archive, withKey = sample.urn): Promise<Archive> => {
  const { minutes, rule, register, journal, urn } = change(sample.archive);
  const { fingerprint: _old, ...content } = minutes;
  const online = content.online && { ...content.online, bureauKey: toBase64Url(withKey.bureauKey) };
  const again = { ...content, online };
  const fresh = { ...again, fingerprint: await digestOfJson(again) };
  return sealArchive({ minutes: fresh, rule, register, journal, urn }, withKey);
};

const paperOf = async (): Promise<VerifyOptions> => ({
  paper: { minutes: sample.archive.minutes.fingerprint, keys: (await keysOf(sample.archive)) ?? "" },
});

describe("The verifier", () => {
  test("accepts the archive, says what it could not check, and counts again with two shares", async () => {
    const { accepted, findings } = await verifyArchive(file);
    expect(accepted).toBe(true);
    expect(findings.filter((one) => one.verdict === "unknown").map((one) => one.code)).toEqual([
      "paper-not-given",
      "recount-not-asked",
    ]);
    const [one, , three] = sample.shares;
    if (!one || !three) throw new Error("no shares");
    const shares = [await writeShareFile(one), (await writeShare(three)).toLowerCase()];
    const full = await verifyArchive(file, { ...(await paperOf()), shares });
    expect(full.findings.map((finding) => finding.verdict)).not.toContain("unknown");
    expect(full.findings.at(-1)).toMatchObject({ code: "recount-right", facts: [2, 1, 0, 0] });
  });

  test("accepts the public archive, and its register when it is given beside", async () => {
    const open = publicArchive(sample.archive);
    expect(await wrongIn(open)).toEqual([]);
    expect(await wrongIn(open, { register: sample.archive.register ?? "" })).toEqual([]);
    expect(
      await wrongIn(open, { register: sample.archive.register?.replace("porte 3", "porte 4") ?? "" }),
    ).toEqual(["register-wrong"]);
  });

  test("accepts it written again from what the service stores, byte for byte", async () => {
    const { manifest, seal, ...content } = sample.archive;
    const sealed = { bureauKey: manifest.bureauKey ?? "", seal: seal ?? "" };
    expect(utf8(writeArchive(await assembleArchive(content, sealed)))).toEqual(file);
  });

  test("accepts a vote on paper only, by its minutes alone, and no change of them", async () => {
    const { minutes, rule, register, journal } = sample.archive;
    const { fingerprint: _old, ...rest } = minutes;
    const counts = rest.byChannel.paper;
    const attendance = { paper: 3, online: 0, total: 3 };
    const concerned = rest.register.concerned;
    const content = {
      ...rest,
      online: null,
      counts,
      attendance,
      byChannel: { paper: counts, online: { for: 0, against: 0, blank: 0, void: 0 } },
      decision: decideAgain(rule, { concerned, attendance: 3, counts }),
    };
    const onPaper = archivedMinutes({ ...content, fingerprint: await digestOfJson(content) });
    if (!onPaper) throw new Error("not minutes");
    const archive = await assembleArchive({ minutes: onPaper, rule, register, journal, urn: [] }, null);
    expect(await wrongIn(archive)).toEqual([]);
    expect(await wrongIn({ ...archive, seal: sample.archive.seal })).toEqual(["seal-missing"]);
    expect(await wrongIn({ ...archive, urn: sample.archive.urn })).toContain("urn-key-unreadable");
    const better = { ...onPaper, counts: { ...counts, for: 2, against: 0 } };
    expect(await wrongIn({ ...archive, minutes: better })).toContain("minutes-wrong");
  });

  test("rejects the archive after any one byte is changed", async () => {
    const none = { for: 0, against: 0, blank: 0 };
    const small = await sampleArchive({
      dwellings: 2,
      online: { ...none, for: 1 },
      paper: { ...none, void: 0 },
    });
    const file = utf8(writeArchive(small.archive));
    expect(await acceptedFlips(file)).toEqual([]);
  });

  test("rejects it after a byte is changed to any other, taken out or put in", async () => {
    await fc.assert(
      fc.asyncProperty(edited(file), async (wrong) => {
        expect((await verifyArchive(wrong)).accepted).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("rejects a file that is no archive, and says where it differs", async () => {
    expect((await verifyArchive(utf8("{}"))).findings).toEqual([
      { check: "file", verdict: "wrong", code: "file-not-an-archive", facts: ["/manifest"] },
    ]);
    expect((await verifyArchive(utf8(`${writeArchive(sample.archive)}\n`))).findings[0]?.code).toBe(
      "file-not-canonical",
    );
    expect((await verifyArchive(Uint8Array.of(0xff, 0xfe))).accepted).toBe(false);
  });
});

describe("An archive changed after the bureau sealed it", () => {
  test("less an envelope is rejected", async () => {
    const wrong = await wrongIn({ ...sample.archive, urn: sample.archive.urn.slice(1) });
    expect(wrong).toEqual(["manifest-wrong", "attendance-envelopes-wrong", "counts-online-wrong"]);
  });

  test("with an envelope that the vote's own key signed is rejected", async () => {
    const { urnKey } = sample.sealed;
    const vote = { voteId: sample.sealed.voteId, urnKey, signingKey: sample.keys.publicKey };
    const one = await signedBallot(vote, sample.keys, "against");
    const wrong = await wrongIn({ ...sample.archive, urn: sortedUrn([...sample.archive.urn, one]) });
    expect(wrong).toEqual([
      "manifest-wrong",
      "attendance-too-many",
      "attendance-envelopes-wrong",
      "counts-online-wrong",
    ]);
  });

  test("with another register is rejected", async () => {
    const register = sample.archive.register?.replace("porte 3", "porte 99") ?? "";
    expect(await wrongIn({ ...sample.archive, register })).toEqual(["register-wrong"]);
    const { minutes } = sample.archive;
    const renamed = { ...minutes, register: { ...minutes.register, fingerprint: await digestOf(register) } };
    expect(await wrongIn({ ...sample.archive, register, minutes: renamed })).toEqual([
      "manifest-wrong",
      "minutes-wrong",
    ]);
  });
});

describe("An archive made again from top to bottom", () => {
  test.each<[string, (archive: Archive) => Archive, readonly string[]]>([
    [
      "less an envelope, in the urn and in the figures",
      ({ minutes, urn, ...rest }) => ({
        ...rest,
        urn: urn.slice(1),
        minutes: {
          ...minutes,
          online: minutes.online && { ...minutes.online, envelopes: 2, neverDropped: 1 },
        },
      }),
      ["counts-online-wrong"],
    ],
    [
      "with a better result",
      ({ minutes, ...rest }) => ({ ...rest, minutes: { ...minutes, counts: { ...minutes.counts, for: 9 } } }),
      ["counts-channels-wrong", "decision-wrong"],
    ],
    [
      "under a milder rule",
      ({ rule, ...rest }) => ({ ...rest, rule: { ...rule, quorum: null } }),
      ["decision-wrong"],
    ],
    [
      "without one of its incidents",
      ({ journal, ...rest }) => ({ ...rest, journal: journal?.slice(1) ?? null }),
      ["journal-wrong"],
    ],
    [
      "sealed after it opened",
      ({ minutes, ...rest }) => ({
        ...rest,
        minutes: {
          ...minutes,
          online: minutes.online && { ...minutes.online, sealedAt: "2026-03-03T08:00:00Z" },
        },
      }),
      ["dates-wrong"],
    ],
    [
      "with more voters than dwellings",
      ({ minutes, ...rest }) => ({
        ...rest,
        minutes: {
          ...minutes,
          gapReason: "…",
          attendance: { paper: 40, online: 3, total: 43 },
          decision: { ...minutes.decision, attendance: 43, gap: -37 },
        },
      }),
      ["attendance-more-than-register"],
    ],
    [
      "with the urn in another order",
      ({ urn, ...rest }) => ({ ...rest, urn: urn.toReversed() }),
      ["urn-unordered"],
    ],
    [
      "with an envelope twice",
      ({ urn, minutes, ...rest }) => ({
        ...rest,
        urn: sortedUrn([...urn.slice(0, 2), urn[0] ?? ""]),
        minutes,
      }),
      ["urn-ballot-refused"],
    ],
  ])("%s is rejected", async (_title, change, expected) => {
    expect(await wrongIn(await forged(change))).toEqual(expected);
  });

  test("and sealed with a key of the forger's own is told by the paper that the bureau signed", async () => {
    const ceremony = await sealUrn(sample.sealed.voteId);
    const opened = await openUrn(ceremony.sealed, ceremony.shares);
    if (!opened.ok) throw new Error(opened.error.code);
    const forgery = await forged((archive) => archive, opened.value);
    expect(await wrongIn(forgery)).toEqual([]);
    expect(await wrongIn(forgery, await paperOf())).toEqual(["paper-wrong", "paper-wrong"]);
  });
});

describe("A recount", () => {
  test("is refused with a share of another vote, or with one share", async () => {
    const other = await sealUrn("keredern-2026");
    const [foreign] = other.shares;
    const [own] = sample.shares;
    if (!foreign || !own) throw new Error("no shares");
    for (const [texts, code] of [
      [[await writeShare(foreign)], "share-other-vote"],
      [[await writeShare(own)], "shares-missing"],
      [[await writeShare(own), await writeShare(own)], "share-twice"],
    ] as const) {
      const { findings } = await verifyArchive(file, { shares: texts });
      expect(findings.at(-1)).toEqual({
        check: "recount",
        verdict: "wrong",
        code: "recount-share-refused",
        facts: [code],
      });
    }
  });

  test("of other figures than the minutes' is told", async () => {
    const swapped = await forged(({ minutes, ...rest }) => ({
      ...rest,
      minutes: {
        ...minutes,
        byChannel: { ...minutes.byChannel, online: { for: 1, against: 2, blank: 0, void: 0 } },
        counts: { ...minutes.counts, for: 2, against: 3 },
        decision: { ...minutes.decision, outcome: "rejected" },
      },
    }));
    const shares = await Promise.all(sample.shares.slice(0, 2).map(writeShare));
    expect(await wrongIn(swapped, { shares })).toEqual(["recount-wrong"]);
  });
});
