import { type Job, type Progress, type Tally, type Told, tally } from "./tally.ts";

/** A script that says nothing so long after it was asked for is done without. */
const START_MS = 8000;

type Rules = { readonly createScriptURL: (address: string) => string | null };
type Policies = { readonly createPolicy: (name: string, rules: Rules) => unknown };

const isPolicies = (value: unknown): value is Policies =>
  typeof value === "object" &&
  value !== null &&
  "createPolicy" in value &&
  typeof value.createPolicy === "function";

let allowed = false;

/** Where the browser holds pages to trusted types, this one address and no other may be made a script. */
const allow = (address: string): void => {
  const policies: unknown = Reflect.get(globalThis, "trustedTypes");
  if (!allowed && isPolicies(policies))
    policies.createPolicy("default", { createScriptURL: (asked) => (asked === address ? asked : null) });
  allowed = true;
};

/** A worker that is there, or nothing where the browser starts none. */
const started = (address: string): Promise<Worker | null> =>
  new Promise((give) => {
    try {
      allow(address);
      const worker = new Worker(address);
      const refuse = (): void => {
        worker.terminate();
        give(null);
      };
      const late = setTimeout(refuse, START_MS);
      worker.addEventListener("error", refuse, { once: true });
      worker.addEventListener(
        "message",
        () => {
          clearTimeout(late);
          give(worker);
        },
        { once: true },
      );
    } catch {
      give(null);
    }
  });

/** What the worker found; nothing where it failed, or could not be given the job. Stopped, it answers nothing more. */
const given = (worker: Worker, job: Job, progress: Progress, signal: AbortSignal): Promise<Tally | null> =>
  new Promise((give) => {
    signal.addEventListener("abort", () => give(null));
    worker.addEventListener("error", () => give(null));
    worker.addEventListener("messageerror", () => give(null));
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (data.at === "progress") progress(data.phase, data.done);
      if (data.at === "done") give(data.tally);
      if (data.at === "failed") give(null);
    });
    try {
      worker.postMessage(job);
    } catch {
      // A browser whose keys are not its own objects can't hand them over.
      give(null);
    }
  });

/**
 * Counts beside the page, or in it where no worker starts: slower to answer, with the same result. Nothing once
 * `signal` says to stop. Throws when the vote's key is none.
 */
export const tallyApart = async (
  address: string,
  job: Job,
  progress: Progress,
  signal: AbortSignal,
): Promise<Tally | null> => {
  const worker = await started(address);
  if (worker && !signal.aborted) {
    const found = await given(worker, job, progress, signal);
    worker.terminate();
    if (found) return found;
  }
  worker?.terminate();
  if (signal.aborted) return null;
  try {
    return await tally(job, (phase, done) => {
      if (signal.aborted) throw new Error("stopped");
      progress(phase, done);
    });
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
};
