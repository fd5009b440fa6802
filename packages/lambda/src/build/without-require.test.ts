import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { withoutRequire } from "./without-require.ts";

const LINE = "const require=make();";
const folder = mkdtempSync(join(tmpdir(), "ipt-require-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, code: string): [string, Metafile["outputs"][string]] => {
  writeFileSync(join(folder, name), code);
  return [name, { bytes: Buffer.byteLength(code), inputs: {}, imports: [], exports: [] }];
};

it("Only files that never ask for `require` do without it, their lines where they were, their size known", () => {
  const outputs = withoutRequire(
    folder,
    Object.fromEntries([
      written("asks.mjs", `${LINE}\nvar f=require("x");`),
      written("asks-whether.mjs", `${LINE}\nvar f=typeof require<"u"?require:0;`),
      written("never.mjs", `${LINE}\nvar é=1;`),
      written("never.mjs.map", `${LINE}`),
    ]),
    LINE,
  );
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");
  expect(text("never.mjs")).toBe("\nvar é=1;");
  for (const name of ["asks.mjs", "asks-whether.mjs", "never.mjs.map"]) expect(text(name)).toContain(LINE);
  for (const [name, { bytes }] of Object.entries(outputs))
    expect([name, bytes]).toEqual([name, statSync(join(folder, name)).size]);
});
