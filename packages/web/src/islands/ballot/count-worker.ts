/** The count of an urn, beside the page that asks for it: whatever its size, the page stays alive. */
import { workBeside } from "./beside.ts";
import { type Job, tally } from "./bureau/tally.ts";

const isJob = (value: unknown): value is Job =>
  typeof value === "object" && value !== null && "ballots" in value && "envelopes" in value;

workBeside(isJob, tally);
