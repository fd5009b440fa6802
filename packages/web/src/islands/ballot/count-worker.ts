/** The count of an urn, beside the page that asks for it: whatever its size, the page stays alive. */
import { type Job, type Told, tally } from "./bureau/tally.ts";

const tell = (told: Told): void => globalThis.postMessage(told);

const isJob = (value: unknown): value is Job =>
  typeof value === "object" && value !== null && "ballots" in value && "envelopes" in value;

const work = async (job: Job): Promise<void> => {
  try {
    tell({ at: "done", tally: await tally(job, (phase, done) => tell({ at: "progress", phase, done })) });
  } catch {
    tell({ at: "failed" });
  }
};

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (isJob(data)) void work(data);
});
tell({ at: "ready" });
