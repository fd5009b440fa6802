import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/**
 * Leaves the text that makes `require` out of the files that never ask for it: a cold function reads small ones, of
 * which it is a part that counts. Its line stays, empty, so that maps still tell the truth.
 */
export const withoutRequire = (
  root: string,
  outputs: Metafile["outputs"],
  line: string,
): Metafile["outputs"] =>
  Object.fromEntries(
    Object.entries(outputs).map(([path, output]) => {
      if (!path.endsWith(".mjs")) return [path, output];
      const code = readFileSync(join(root, path), "utf8");
      const rest = code.slice(line.length);
      if (!code.startsWith(line) || /\brequire\b/.test(rest)) return [path, output];
      writeFileSync(join(root, path), rest);
      return [path, { ...output, bytes: output.bytes - Buffer.byteLength(line) }];
    }),
  );
