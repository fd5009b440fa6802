import { encode } from "../kit/codec.ts";
import { notLaterThan } from "../kit/conditions.ts";
import type { Definition } from "../kit/definition.ts";
import type { Space } from "../kit/space.ts";

/**
 * Writes what was projected from an event, unless something projected from a later one is there: the same events may
 * come twice. Answers whether it was written.
 */
export const writeProjected = <V extends { readonly updatedAt: string }, K>(
  space: Space,
  definition: Definition<V, K>,
  value: V,
): Promise<boolean> => {
  const { place, attributes } = encode(definition, value, 1);
  return space.put(place, attributes, notLaterThan(value.updatedAt));
};
