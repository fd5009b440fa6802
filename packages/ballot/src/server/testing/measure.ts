import { type Archive, readArchive } from "../../archive/archive.ts";
import { writeArchive } from "../../archive/seal.ts";
import { verifyArchive } from "../../archive/verify.ts";
import { fromBase64Url } from "../../base64url.ts";
import { utf8 } from "../../bytes.ts";
import type { Urn } from "../../composition.ts";
import {
  blindEnvelope,
  finaliseBallot,
  readSigningKey,
  type SealedVote,
  sealChoice,
  verifyBallot,
  voterKeys,
} from "../../composition.ts";
import { checkUrn, countBallots } from "../../count.ts";
import { blindSign, generateSigningKeys, openSigningKey } from "../signing.ts";

/** Median of so many runs, one after the other, in milliseconds. */
const median = async (runs: number, run: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let done = 0; done < runs; done += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
};

/** Milliseconds of each step of one ballot, the voter's and the server's. */
export const measureSteps = async (voteId: string, urnKey: SealedVote["urnKey"]) => {
  const keys = await generateSigningKeys();
  const vote = { voteId, urnKey, signingKey: keys.publicKey };
  const [signingKey, privateKey] = [await readSigningKey(keys.publicKey), openSigningKey(keys.privateKey)];
  if (!signingKey) throw new Error("no key");
  const envelope = await sealChoice(vote, "for");
  const blinded = await blindEnvelope(voteId, signingKey, envelope);
  const signed = blindSign(privateKey, blinded.blinded);
  if (!signed.ok) throw new Error(signed.error.code);
  const ballot = await finaliseBallot(voteId, signingKey, blinded, signed.value);
  if (!ballot.ok) throw new Error(ballot.error.code);
  return {
    voter: {
      keys: await median(50, () => voterKeys(voteId, new Uint8Array(10))),
      seal: await median(50, () => sealChoice(vote, "for")),
      blind: await median(20, () => blindEnvelope(voteId, signingKey, envelope)),
      finalise: await median(20, () => finaliseBallot(voteId, signingKey, blinded, signed.value)),
    },
    server: {
      sign: await median(200, () => blindSign(privateKey, blinded.blinded)),
      verify: await median(200, () => verifyBallot(voteId, signingKey, ballot.value)),
    },
  };
};

/** Seconds to check, count and verify an archive of this many envelopes. */
export const measureCount = async (archive: Archive, urn: Urn) => {
  const online = archive.minutes.online;
  const key = online && (await readSigningKey(fromBase64Url(online.signingKey) ?? new Uint8Array()));
  if (!key) throw new Error("no key");
  const bytes = archive.urn.map((ballot) => fromBase64Url(ballot) ?? new Uint8Array());
  const before = process.cpuUsage();
  const start = performance.now();
  const { ballots, refused } = await checkUrn(online.ballot, key, bytes);
  const checked = performance.now();
  const counts = await countBallots(online.ballot, urn, ballots);
  const counted = performance.now();
  const cpu = process.cpuUsage(before);
  const file = utf8(writeArchive(archive));
  const written = performance.now();
  const { accepted } = await verifyArchive(file);
  const verified = performance.now();
  if (!accepted || refused.length > 0 || !readArchive(file).ok)
    throw new Error("a sound archive was refused");
  return {
    envelopes: ballots.length,
    counts,
    fileBytes: file.length,
    checkSeconds: (checked - start) / 1000,
    countSeconds: (counted - checked) / 1000,
    checkAndCountCpuSeconds: (cpu.user + cpu.system) / 1e6,
    verifySeconds: (verified - written) / 1000,
  };
};
