import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { bundleOptions } from "./function-bundles.ts";
import { pdfFonts } from "./pdf-fonts.ts";

const SCRIPT = `
  import { writePdf } from "@ipt/documents/minutes/write-pdf.ts";
  const row = { key: "Clés", lines: ["ABCD"], code: true };
  const pdf = await writePdf({
    language: "fr", title: "Procès-verbal", lead: "", foot: "",
    sections: [{ title: "Preuves", rows: [row] }], signatures: { title: "Signatures", places: [] },
  }, new Date(0));
  process.stdout.write(Buffer.from(pdf).subarray(0, 5).toString());
`;

test("A bundle writes a PDF with nothing beside it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ipt-pdf-"));
  const { outputFiles } = await build({
    ...bundleOptions(folder),
    stdin: { contents: SCRIPT, resolveDir: import.meta.dirname, loader: "js" },
    plugins: [pdfFonts],
    sourcemap: false,
    write: false,
  });
  const file = join(folder, "pdf.mjs");
  writeFileSync(file, outputFiles[0]?.text ?? "");
  const said = execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(said).toBe("%PDF-");
});
