import { strToU8, zipSync } from "fflate";
import { readme } from "./readme.ts";

type Exported = AsyncIterable<{ readonly record: string; readonly value: unknown }>;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/**
 * A territory as one ZIP: `<record>.jsonl` (one JSON object a line, UTF-8), `manifest.json` (line counts and SHA-256
 * of each file) and a note for people. The archive's dates are the export's, so equal data gives equal bytes.
 */
export const territoryArchive = async (
  records: Exported,
  about: { readonly territory: string; readonly at: string },
): Promise<Uint8Array<ArrayBuffer>> => {
  const lines = new Map<string, string[]>();
  for await (const { record, value } of records) {
    const known = lines.get(record);
    const line = `${JSON.stringify(value)}\n`;
    if (known) known.push(line);
    else lines.set(record, [line]);
  }
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  const manifest: { file: string; lines: number; sha256: string }[] = [];
  for (const [record, texts] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = new Uint8Array(strToU8(texts.join("")));
    files[`${record}.jsonl`] = bytes;
    manifest.push({ file: `${record}.jsonl`, lines: texts.length, sha256: await sha256(bytes) });
  }
  files["manifest.json"] = new Uint8Array(
    strToU8(JSON.stringify({ format: 1, ...about, files: manifest }, null, 2)),
  );
  files["LISEZMOI.txt"] = new Uint8Array(strToU8(readme(about)));
  return new Uint8Array(zipSync(files, { mtime: new Date(about.at) }));
};
