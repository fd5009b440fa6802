#!/usr/bin/env node
// Once packed, the verifier is one file beside this one; in the repository it is first made from its source.
import { existsSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const packed = fileURLToPath(new URL("../dist/ipt-verify.mjs", import.meta.url));
const source = fileURLToPath(new URL("../src/server/cli/main.ts", import.meta.url));

if (existsSync(packed) || !existsSync(source)) {
  await import(pathToFileURL(packed).href);
} else {
  const { build } = await import("esbuild");
  const folder = await mkdtemp(join(tmpdir(), "ipt-verify-"));
  const outfile = join(folder, "ipt-verify.mjs");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: [source],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outfile,
    logLevel: "error",
  });
  await import(pathToFileURL(outfile).href);
}
