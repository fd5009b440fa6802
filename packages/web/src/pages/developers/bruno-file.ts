import { brunoCollection } from "@ipt/contracts/reference/bruno.ts";
import { zipOf } from "@ipt/documents/archive/zip-of.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { notFoundPage } from "../errors/not-found.tsx";
import { readReference } from "./read-reference.ts";

/** Every operation as a Bruno collection, ready to be opened. */
export const page: PageModule<SiteCall> = {
  get: async ({ c, deps }) => {
    const groups = await readReference(deps);
    if (!groups) return notFoundPage(c);
    const files = brunoCollection(groups, deps.baseUrl);
    c.header("Cache-Control", "public, max-age=300");
    return c.body(zipOf("internet-pour-tous", files), 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="internet-pour-tous-bruno.zip"',
    });
  },
};
