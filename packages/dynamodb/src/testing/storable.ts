import fc from "fast-check";
import { encode } from "../kit/codec.ts";
import type { Definition } from "../kit/definition.ts";
import { type Place, partitionKey, sortKey } from "../kit/place.ts";
import type { RawItem } from "../kit/raw-item.ts";
import { arbitraryOf } from "./arbitrary-of.ts";

/** Keys as a space under `T#brest` makes them. */
export const keyAtBrest = ({ within, at }: Place) => ({
  pk: partitionKey(["T", "brest"], within),
  sk: sortKey(at),
});

const makesKey = <V, K>(definition: Definition<V, K>, value: V): boolean => {
  try {
    keyAtBrest(definition.place(definition.keyOf(value)));
    return true;
  } catch {
    return false;
  }
};

/** Valid values whose own fields make a key: schemas are looser than keys on numbers and hashes. */
export const storable = <V, K>(definition: Definition<V, K>): fc.Arbitrary<V> =>
  arbitraryOf(definition.schema).filter((value) => makesKey(definition, value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The item a value becomes, sums spread over attributes as additions leave them. */
export const rawOf = <V, K>(definition: Definition<V, K>, value: V, revision = 1): RawItem => {
  const { place, attributes } = encode(definition, value, revision);
  const key = keyAtBrest(place);
  if (!definition.fromFields || !isObject(attributes.d)) return { ...key, ...attributes };
  const { counts, paper, online, sealed, used, ...identity } = attributes.d;
  const summed = used === undefined ? { paper, online, sealed } : { used };
  const fields = isObject(counts) ? counts : summed;
  return { ...key, ...attributes, d: identity, ...fields };
};

/** Always the same values for the same definition. Costs some 20 ms: share them. */
export const sampleOf = <V, K>(definition: Definition<V, K>, count: number, seed: number): V[] =>
  fc.sample(storable(definition), { numRuns: count, seed });
