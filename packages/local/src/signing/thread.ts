import type { KeyObject } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { blindSign } from "@ipt/ballot/server/signing.ts";
import type { FromThread, ToThread } from "./thread-messages.ts";

const keys = new Map<number, KeyObject>();

const signature = (name: number, blinded: Uint8Array): Uint8Array | null => {
  const key = keys.get(name);
  if (!key) throw new Error("a key is opened before it signs");
  const signed = blindSign(key, blinded);
  return signed.ok ? signed.value : null;
};

parentPort?.on("message", (told: ToThread) => {
  if ("open" in told) keys.set(told.open, told.key);
  else if ("close" in told) keys.delete(told.close);
  else {
    const answer: FromThread = told.sign.map(({ key, blinded }) => signature(key, blinded));
    parentPort?.postMessage(answer);
  }
});
