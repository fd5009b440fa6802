import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ASSET_NAMES, type Asset, type Assets } from "./assets.ts";

const MANIFEST = "manifest.json";

type Entry = { readonly path: string; readonly type: string; readonly compressed: boolean };

/** Writes the files under a folder as the site serves them, with a manifest of which is which. */
export const writeAssets = (folder: string, assets: Assets): void => {
  const manifest: Record<string, Entry> = {};
  for (const name of ASSET_NAMES) {
    const { path, type, body, gzip } = assets[name];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
    if (gzip) writeFileSync(join(folder, `${path}.gz`), gzip);
    manifest[name] = { path, type, compressed: gzip !== null };
  }
  writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest, null, 2));
};

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  "path" in value &&
  typeof value.path === "string" &&
  "type" in value &&
  typeof value.type === "string" &&
  "compressed" in value &&
  typeof value.compressed === "boolean";

/**
 * What `writeAssets` wrote: the manifest is read at once, as every page links to these files, each file when it is
 * first asked for. Throws when the manifest lacks one: the bundle was not built whole.
 */
export const readAssets = (folder: URL): Assets => {
  const manifest: unknown = JSON.parse(readFileSync(new URL(MANIFEST, folder), "utf8"));
  const entries = new Map(Object.entries(typeof manifest === "object" && manifest ? manifest : {}));
  const read = (name: string): Asset => {
    const entry: unknown = entries.get(name);
    if (!isEntry(entry)) throw new Error(`the manifest of static files lacks ${name}`);
    const { path, type, compressed } = entry;
    const bytes = (suffix = ""): Uint8Array<ArrayBuffer> =>
      new Uint8Array(readFileSync(new URL(`.${path}${suffix}`, folder)));
    let body: Uint8Array<ArrayBuffer> | null = null;
    let gzip: Uint8Array<ArrayBuffer> | null = null;
    return {
      path,
      type,
      get body() {
        body ??= bytes();
        return body;
      },
      get gzip() {
        if (compressed) gzip ??= bytes(".gz");
        return gzip;
      },
    };
  };
  return {
    styles: read("styles"),
    "styles-rtl": read("styles-rtl"),
    script: read("script"),
    voter: read("voter"),
    verify: read("verify"),
    archive: read("archive"),
    letters: read("letters"),
    bureau: read("bureau"),
    field: read("field"),
    desk: read("desk"),
    "count-worker": read("count-worker"),
    "check-worker": read("check-worker"),
    icon: read("icon"),
  };
};
