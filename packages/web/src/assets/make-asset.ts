import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Asset } from "./assets.ts";

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

const HASH_LENGTH = 10;

export const makeAsset = (name: string, extension: keyof typeof TYPES, text: string): Asset => {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
  return {
    path: `/assets/${name}-${hash}.${extension}`,
    type: TYPES[extension],
    body: new TextEncoder().encode(text),
    gzip: new Uint8Array(gzipSync(text, { level: 9 })),
  };
};
