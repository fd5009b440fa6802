/** A script that says nothing so long after it was asked for is done without. */
const START_MS = 8000;

/** What the script beside a page says: it is there, how far it is, what it found or that it can't. */
export type Told<P extends readonly unknown[], T> =
  | { readonly at: "ready" }
  | { readonly at: "progress"; readonly said: P }
  | { readonly at: "done"; readonly found: T }
  | { readonly at: "failed" };

/** Long work on a page, the same beside it as in it. Throws what `progress` throws. */
export type Work<J, P extends readonly unknown[], T> = (job: J, progress: (...said: P) => void) => Promise<T>;

type Rules = { readonly createScriptURL: (address: string) => string | null };
type Policies = { readonly createPolicy: (name: string, rules: Rules) => unknown };

const isPolicies = (value: unknown): value is Policies =>
  typeof value === "object" &&
  value !== null &&
  "createPolicy" in value &&
  typeof value.createPolicy === "function";

const allowed = new Set<string>();

/** Where the browser holds pages to trusted types, the addresses that the page gave and no other may be made scripts. */
const allow = (address: string): void => {
  const policies: unknown = Reflect.get(globalThis, "trustedTypes");
  if (allowed.size === 0 && isPolicies(policies))
    policies.createPolicy("default", { createScriptURL: (asked) => (allowed.has(asked) ? asked : null) });
  allowed.add(address);
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

type Asked<J, P extends readonly unknown[]> = {
  readonly job: J;
  readonly progress: (...said: P) => void;
  readonly signal: AbortSignal;
};

/** What the worker found; nothing where it failed, or could not be given the job. Stopped, it answers nothing more. */
const given = <J, P extends readonly unknown[], T>(
  worker: Worker,
  { job, progress, signal }: Asked<J, P>,
): Promise<T | null> =>
  new Promise((give) => {
    signal.addEventListener("abort", () => give(null));
    worker.addEventListener("error", () => give(null));
    worker.addEventListener("messageerror", () => give(null));
    worker.addEventListener("message", ({ data }: MessageEvent<Told<P, T>>) => {
      if (data.at === "progress") progress(...data.said);
      if (data.at === "done") give(data.found);
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
 * Works beside the page, by the script at `address`, or in it where no worker starts: slower to answer, with the same
 * result. Nothing once `signal` says to stop. Throws what the work throws in the page.
 */
export const beside = async <J, P extends readonly unknown[], T>(
  address: string,
  work: Work<J, P, T>,
  { job, progress, signal }: Asked<J, P>,
): Promise<T | null> => {
  const worker = await started(address);
  if (worker && !signal.aborted) {
    const found = await given<J, P, T>(worker, { job, progress, signal });
    worker.terminate();
    if (found) return found;
  }
  worker?.terminate();
  if (signal.aborted) return null;
  try {
    return await work(job, (...said) => {
      if (signal.aborted) throw new Error("stopped");
      progress(...said);
    });
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
};

/** The script beside a page: it says that it is there, and works at what it is given. */
export const workBeside = <J, P extends readonly unknown[], T>(
  isJob: (value: unknown) => value is J,
  work: Work<J, P, T>,
): void => {
  const tell = (told: Told<P, T>): void => globalThis.postMessage(told);
  const run = async (job: J): Promise<void> => {
    try {
      tell({ at: "done", found: await work(job, (...said) => tell({ at: "progress", said })) });
    } catch {
      tell({ at: "failed" });
    }
  };
  globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isJob(data)) void run(data);
  });
  tell({ at: "ready" });
};
