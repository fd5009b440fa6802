import type { Usage } from "@ipt/domain/platform/usage.ts";
import { usage } from "../items/usage.ts";
import { encode } from "../kit/codec.ts";
import { absent, atRevision } from "../kit/conditions.ts";
import type { Space } from "../kit/space.ts";

/** Writes a month's usage over the revision read, or for the first time; no event tells of it. False when somebody else wrote first. */
export const keepUsageIn = (space: Space, value: Usage, revision: number | null): Promise<boolean> => {
  const { place, attributes } = encode(usage, value, (revision ?? 0) + 1);
  return space.put(place, attributes, revision === null ? absent : atRevision(revision));
};
