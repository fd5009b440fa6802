import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type OpenSigner, signHere } from "@ipt/ballot/server/signer.ts";
import { afterAll, expect, it } from "vitest";
import { signingThreads } from "./signing-threads.ts";
import type { ToThread } from "./thread-messages.ts";

const keyPair = (): KeyObject => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const KEYS = [keyPair(), keyPair()];

/** Numbers surely below any modulus of 2048 bits. */
const blinded = (): Uint8Array => Uint8Array.from(randomBytes(256)).fill(1, 0, 1);
const TOO_GREAT = new Uint8Array(256).fill(255);

const started: ReturnType<typeof signingThreads>[] = [];
const errors: unknown[] = [];
const threads = (processors: number) => {
  const made = signingThreads(processors, (error) => errors.push(error));
  started.push(made);
  return made;
};
afterAll(async () => {
  for (const one of started) await one.stop();
  expect(errors).toEqual([]);
});

/** Each of these with each key, all asked at once, signed here and there. */
const compare = async (open: OpenSigner, asked: readonly Uint8Array[]): Promise<void> => {
  const signers = KEYS.map((key) => [open(key), signHere(key)] as const);
  const both = (index: 0 | 1) =>
    Promise.all(asked.flatMap((one) => signers.map((signer) => signer[index].sign(one))));
  const [there, here] = [await both(0), await both(1)];
  expect(there.map((one) => one && Buffer.from(one))).toEqual(here.map((one) => one && Buffer.from(one)));
  for (const [signer] of signers) signer.close();
};

it("Threads sign as the thread that asks would, with several keys, and refuses what it would refuse", async () => {
  const asked = Array.from({ length: 20 }, blinded);
  await compare(threads(4).open, [...asked, TOO_GREAT, new Uint8Array(255), ...asked]);
});

it("No thread starts where there is one processor", () => {
  expect(threads(1).open).toBe(signHere);
});

it("What was asked before a key is closed is answered, and what is asked after", async () => {
  const [key] = KEYS;
  if (!key) throw new Error("no key");
  const signer = threads(2).open(key);
  const asked = Array.from({ length: 6 }, blinded);
  const before = asked.map((one) => signer.sign(one));
  signer.close();
  const after = asked.map((one) => signer.sign(one));
  const expected = await Promise.all(asked.map((one) => signHere(key).sign(one)));
  for (const answers of [before, after]) {
    expect((await Promise.all(answers)).map((one) => one && Buffer.from(one))).toEqual(
      expected.map((one) => one && Buffer.from(one)),
    );
  }
});

it("A thread told to close a key has it no more", async () => {
  const worker = new Worker(new URL("./thread.ts", import.meta.url));
  const [key] = KEYS;
  if (!key) throw new Error("no key");
  const sign = { sign: [{ key: 1, blinded: blinded() }] } satisfies ToThread;
  worker.postMessage({ open: 1, key } satisfies ToThread);
  worker.postMessage(sign);
  const [answer] = await once(worker, "message");
  expect(answer).toHaveLength(1);
  worker.postMessage({ close: 1 } satisfies ToThread);
  worker.postMessage(sign);
  const [error] = await once(worker, "error");
  expect(String(error)).toContain("a key is opened before it signs");
  await worker.terminate();
});

it("Nothing of what a thread was asked is lost when it ends", async () => {
  const [key] = KEYS;
  if (!key) throw new Error("no key");
  const pool = threads(2);
  const signer = pool.open(key);
  await signer.sign(blinded());
  const asked = Array.from({ length: 12 }, blinded);
  const answers = asked.map((one) => signer.sign(one));
  await setImmediate();
  await pool.stop();
  const later = asked.map((one) => signer.sign(one));
  const expected = await Promise.all(asked.map((one) => signHere(key).sign(one)));
  for (const all of [answers, later]) {
    expect((await Promise.all(all)).map((one) => one && Buffer.from(one))).toEqual(
      expected.map((one) => one && Buffer.from(one)),
    );
  }
});
