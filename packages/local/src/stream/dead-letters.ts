import { readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import type { StreamRecord } from "./stream-event.ts";

/** A record given up on, with everything needed to play it again. */
export type DeadLetter = { readonly at: string; readonly reason: string; readonly record: StreamRecord };

/** One JSON document a line, oldest first. */
export const appendDeadLetter = (file: string, letter: DeadLetter): Promise<void> =>
  appendFile(file, `${JSON.stringify(letter)}\n`);

/** Number of records given up on so far. */
export const countDeadLetters = (file: string): number => {
  try {
    return readFileSync(file, "utf8").split("\n").length - 1;
  } catch {
    return 0;
  }
};
