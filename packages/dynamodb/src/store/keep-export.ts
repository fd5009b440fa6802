import type { DataExport } from "@ipt/domain/territory/data-export.ts";
import { dataExport } from "../items/data-export.ts";
import { encode } from "../kit/codec.ts";
import { atRevision } from "../kit/conditions.ts";
import type { Space } from "../kit/space.ts";

/** Writes how far an export is, over the revision read; no event tells of it. False when somebody else wrote first. */
export const keepExportIn = (space: Space, value: DataExport, revision: number): Promise<boolean> => {
  const { place, attributes } = encode(dataExport, value, revision + 1);
  return space.put(place, attributes, atRevision(revision));
};
