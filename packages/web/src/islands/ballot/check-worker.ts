/** The verification of an archive, beside the page that asks for it: whatever its size, the page stays alive. */
import { workBeside } from "./beside.ts";
import { examine, type Job } from "./examine.ts";

const isJob = (value: unknown): value is Job =>
  typeof value === "object" && value !== null && "archive" in value;

workBeside(isJob, examine);
