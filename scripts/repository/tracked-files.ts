import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type Texts = ReadonlyMap<string, string>;

/** The text files that Git follows or would follow, by path; binary files and the lock file are left out. */
export const trackedFiles = (): Texts => {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", list, { encoding: "utf8", maxBuffer: 1 << 26 }).split("\0");
  const texts = new Map<string, string>();
  for (const path of new Set(paths)) {
    if (path === "" || path === "package-lock.json" || !existsSync(path)) continue;
    const text = readFileSync(path, "utf8");
    if (!text.includes("\0")) texts.set(path, text);
  }
  return texts;
};
