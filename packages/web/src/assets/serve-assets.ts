import type { Context } from "hono";
import { ASSET_NAMES, type Asset, type Assets } from "./assets.ts";

const acceptsGzip = (header: string | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(header ?? "");

/** Answers a static file, or null when the path is none. */
export const serveAssets = (assets: Assets): ((c: Context) => Response | null) => {
  const byPath = new Map<string, Asset>(ASSET_NAMES.map((name) => [assets[name].path, assets[name]]));
  return (c) => {
    const asset = byPath.get(c.req.path);
    if (!asset) return null;
    const compressed = acceptsGzip(c.req.header("accept-encoding")) ? asset.gzip : null;
    return c.body(compressed ?? asset.body, 200, {
      "content-type": asset.type,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(compressed ? { "content-encoding": "gzip" } : {}),
    });
  };
};
