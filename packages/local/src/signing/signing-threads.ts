import type { KeyObject } from "node:crypto";
import { Worker } from "node:worker_threads";
import { type OpenSigner, signHere } from "@ipt/ballot/server/signer.ts";
import type { FromThread, ToThread } from "./thread-messages.ts";

/** A signature keeps a processor busy for about half a millisecond: more threads than these are never all busy. */
const MOST_THREADS = 4;

type Opened = { readonly name: number; readonly key: KeyObject; readonly here: ReturnType<OpenSigner> };

type Job = {
  readonly opened: Opened;
  readonly blinded: Uint8Array;
  readonly settle: (signature: Uint8Array | null | Promise<Uint8Array | null>) => void;
};

type Failed = (error: unknown) => void;

/**
 * One thread, which is given what has come meanwhile each time it answers. Should it end, what it was asked is signed
 * here, and so is all that follows: a ballot never fails for it.
 */
const startThread = (onError: Failed) => {
  const worker = new Worker(new URL("./thread.ts", import.meta.url));
  const told = new Set<number>();
  let waiting: Job[] = [];
  let asked: readonly Job[] = [];
  let isAlive = true;

  const post = (message: ToThread): void => worker.postMessage(message);
  const signAllHere = (jobs: readonly Job[]): void => {
    for (const { opened, blinded, settle } of jobs) settle(opened.here.sign(blinded));
  };
  const end = (): void => {
    isAlive = false;
    const left = [...asked, ...waiting];
    [asked, waiting] = [[], []];
    signAllHere(left);
  };
  const askNext = (): void => {
    if (asked.length > 0 || waiting.length === 0) return;
    [asked, waiting] = [waiting, []];
    for (const { name, key } of asked.map(({ opened }) => opened)) {
      if (!told.has(name)) post({ open: name, key });
      told.add(name);
    }
    // Bytes of their own: those of a pooled buffer would take their neighbours along.
    post({
      sign: asked.map(({ opened, blinded }) => ({ key: opened.name, blinded: Uint8Array.from(blinded) })),
    });
    worker.ref();
  };
  worker.on("message", (signatures: FromThread) => {
    const answered = asked;
    asked = [];
    worker.unref();
    for (const [index, { settle }] of answered.entries()) settle(signatures[index] ?? null);
    askNext();
  });
  worker.on("error", onError);
  worker.on("exit", end);
  worker.unref();

  return {
    isAlive: (): boolean => isAlive,
    load: (): number => waiting.length + asked.length,
    sign: (job: Job): void => {
      waiting.push(job);
      askNext();
    },
    close: (name: number): void => {
      const theirs = waiting.filter((job) => job.opened.name === name);
      waiting = waiting.filter((job) => job.opened.name !== name);
      signAllHere(theirs);
      if (told.delete(name)) post({ close: name });
    },
    stop: async (): Promise<void> => {
      await worker.terminate();
    },
  };
};

type Thread = ReturnType<typeof startThread>;

/**
 * Signs envelopes in threads of their own, so that the one that answers requests does not wait for each: as many
 * as there are processors beside its own, four at most. With one processor, signs here. Threads start with the first
 * signature; a key goes to a thread once, never as bytes, and leaves it when it is closed.
 */
export const signingThreads = (processors: number, onError: Failed) => {
  const most = Math.min(MOST_THREADS, processors - 1);
  const threads: Thread[] = [];
  let names = 0;

  /** `null` once every thread that may be started has ended. */
  const freest = (): Thread | null => {
    const [found] = threads.filter((one) => one.isAlive()).toSorted((a, b) => a.load() - b.load());
    if (found?.load() === 0 || threads.length >= most) return found ?? null;
    const started = startThread(onError);
    threads.push(started);
    return started;
  };

  const inThreads: OpenSigner = (key) => {
    names += 1;
    const opened: Opened = { name: names, key, here: signHere(key) };
    let isOpen = true;
    return {
      sign: (blinded) => {
        const thread = isOpen ? freest() : null;
        return thread
          ? new Promise((settle) => {
              thread.sign({ opened, blinded, settle });
            })
          : opened.here.sign(blinded);
      },
      close: () => {
        isOpen = false;
        for (const thread of threads) thread.close(opened.name);
      },
    };
  };

  return {
    open: most > 0 ? inThreads : signHere,
    stop: async (): Promise<void> => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
};
