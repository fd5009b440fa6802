import { getLogo } from "@ipt/application/site/get-logo.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";

/** The territory's logo. Its address changes with the picture, so browsers may keep it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getLogo(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    const { image } = found.value;
    const svg = image.format === "svg";
    return call.c.body(svg ? image.source : new Uint8Array(Buffer.from(image.base64, "base64")), 200, {
      "content-type": svg ? "image/svg+xml" : "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      // A drawing opened by itself is a document: it may do nothing.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
  },
};
