import { readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import * as z from "zod";

const Checkpoint = z.object({
  stream: z.string(),
  /** Per shard, the last sequence number handled. */
  shards: z.record(z.string(), z.string()),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** How far a stream was handled, or null: no file, another stream, or a file cut short. Null means from the start. */
export const loadCheckpoint = (file: string, streamArn: string): Checkpoint | null => {
  try {
    const found = Checkpoint.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return found.success && found.data.stream === streamArn ? found.data : null;
  } catch {
    return null;
  }
};

/** Replaces the file in one step: a process killed here leaves the former or the new one, whole. */
export const saveCheckpoint = async (file: string, checkpoint: Checkpoint): Promise<void> => {
  await writeFile(`${file}.new`, JSON.stringify(checkpoint));
  await rename(`${file}.new`, file);
};
