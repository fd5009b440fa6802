import type { Archive } from "@ipt/ballot/archive/archive.ts";
import { writeArchive } from "@ipt/ballot/archive/seal.ts";
import { type Verification, verifyArchive } from "@ipt/ballot/archive/verify.ts";

/** What was downloaded, in the pages that the service gave it. */
export type Job = { readonly archive: Archive };

export type Verdict = Pick<Verification, "accepted" | "findings">;

/** Checks the file that anybody would save, and tells how many of its envelopes were looked at. */
export const examine = async (
  { archive }: Job,
  progress: (done: number, all: number) => void,
): Promise<Verdict> => {
  const file = new TextEncoder().encode(writeArchive(archive));
  const { accepted, findings } = await verifyArchive(file, { progress });
  return { accepted, findings };
};
