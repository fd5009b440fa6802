import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ASSET_NAMES, type Asset, type Assets } from "./assets.ts";

const MANIFEST = "manifest.json";

type Entry = { readonly path: string; readonly type: string };

/** Writes the files under a folder as the site serves them, with a manifest of which is which. */
export const writeAssets = (folder: string, assets: Assets): void => {
  const manifest: Record<string, Entry> = {};
  for (const name of ASSET_NAMES) {
    const { path, type, body } = assets[name];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
    manifest[name] = { path, type };
  }
  writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest, null, 2));
};

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  "path" in value &&
  typeof value.path === "string" &&
  "type" in value &&
  typeof value.type === "string";

/** Reads back what `writeAssets` wrote. Throws when a file is missing: the bundle was not built whole. */
export const readAssets = (folder: string): Assets => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
  const entries = new Map(Object.entries(typeof manifest === "object" && manifest ? manifest : {}));
  const read = (name: string): Asset => {
    const entry: unknown = entries.get(name);
    if (!isEntry(entry)) throw new Error(`the manifest of static files lacks ${name}`);
    const body = new Uint8Array(readFileSync(join(folder, entry.path)));
    return { ...entry, body, gzip: new Uint8Array(gzipSync(body, { level: 9 })) };
  };
  return {
    styles: read("styles"),
    "styles-rtl": read("styles-rtl"),
    script: read("script"),
    voter: read("voter"),
    verify: read("verify"),
    letters: read("letters"),
    bureau: read("bureau"),
    icon: read("icon"),
  };
};
