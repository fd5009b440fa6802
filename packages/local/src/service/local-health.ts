import { readFile } from "node:fs/promises";
import type { ProjectionHealth, ServiceHealth } from "@ipt/application/ports/health.ts";
import { listMail } from "../mail/list-mail.ts";

const WAITED_MS = 2000;

type Parts = {
  readonly dataDir: string;
  readonly deadLetterFile: string;
  readonly drain: () => Promise<void>;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

const linesOf = async (file: string): Promise<number> => {
  try {
    return (await readFile(file, "utf8")).split("\n").filter((line) => line !== "").length;
  } catch {
    return 0;
  }
};

/** Asks the projector to catch up, and counts what it gave up on and the messages kept in files. */
export const localHealth =
  ({ dataDir, deadLetterFile, drain, clock, wait }: Parts) =>
  async (): Promise<ServiceHealth> => {
    const started = clock();
    const behind: ProjectionHealth = { kind: "behind", waitedMs: WAITED_MS };
    const [projection, setAside, mails] = await Promise.all([
      Promise.race([
        drain().then(
          (): ProjectionHealth => ({ kind: "caught-up", ms: Math.round(clock() - started) }),
          () => behind,
        ),
        wait(WAITED_MS).then(() => behind),
      ]),
      linesOf(deadLetterFile),
      listMail(dataDir),
    ]);
    return { projection, setAside, mailsKept: mails.length, queues: [], alarms: null };
  };
