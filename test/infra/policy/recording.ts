import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordedCommand } from "../../recording/recorded-command.ts";

const isCommand = (value: unknown): value is RecordedCommand =>
  typeof value === "object" && value !== null && "leadingKeys" in value && "by" in value;

/** The commands recorded in a folder by `test/recording`, by function; what no function does is left out. */
export const readRecording = (folder: string): ReadonlyMap<string, readonly RecordedCommand[]> => {
  const commands = readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line))
    .filter(isCommand);
  const byFunction = Map.groupBy(commands, (command) => command.function);
  return new Map([...byFunction].flatMap(([name, all]) => (name === null ? [] : [[name, all] as const])));
};

/** Turns the recorder on in this process, whatever sends commands, and answers where to read what it wrote. */
export const startRecording = async () => {
  const given = process.env["IPT_RECORD"];
  const folder = given ?? mkdtempSync(join(tmpdir(), "ipt-recording-"));
  process.env["IPT_RECORD"] = folder;
  await import("../../recording/record-commands.ts");
  return {
    read: () => readRecording(folder),
    remove: (): void => {
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
