import { fromBase64Url } from "../base64url.ts";

/**
 * Recognises the shape of what was read, and writes down where it first differs. Small on purpose: a verifier that
 * people are asked to trust is better read in a minute than depending on a library.
 */
export type Guard<T> = (value: unknown, path: string, wrong: string[]) => value is T;

export type Guarded<G> = G extends Guard<infer T> ? T : never;

type Shape = Readonly<Record<string, Guard<unknown>>>;
type ObjectOf<S extends Shape> = { readonly [K in keyof S]: Guarded<S[K]> };

const told = (holds: boolean, path: string, wrong: string[]): boolean => {
  if (!holds) wrong.push(path);
  return holds;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const members = <S extends Shape>(
  shape: S,
  value: Readonly<Record<string, unknown>>,
  path: string,
  wrong: string[],
): value is ObjectOf<S> =>
  Object.entries(shape).every(([key, guard]) => guard(value[key], `${path}/${key}`, wrong));

/** These members and no other. */
export const exactly =
  <S extends Shape>(shape: S): Guard<ObjectOf<S>> =>
  (value, path, wrong): value is ObjectOf<S> =>
    told(isObject(value), path, wrong) &&
    isObject(value) &&
    Object.keys(value).every((key) => told(key in shape, `${path}/${key}`, wrong)) &&
    members(shape, value, path, wrong);

/** At least these members. */
export const atLeast =
  <S extends Shape>(shape: S): Guard<ObjectOf<S>> =>
  (value, path, wrong): value is ObjectOf<S> =>
    told(isObject(value), path, wrong) && isObject(value) && members(shape, value, path, wrong);

export const listOf =
  <T>(item: Guard<T>): Guard<readonly T[]> =>
  (value, path, wrong): value is readonly T[] =>
    told(Array.isArray(value), path, wrong) &&
    Array.isArray(value) &&
    value.every((one: unknown, index) => item(one, `${path}/${index}`, wrong));

export const nullable =
  <T>(inner: Guard<T>): Guard<T | null> =>
  (value, path, wrong): value is T | null =>
    value === null || inner(value, path, wrong);

export const optional =
  <T>(inner: Guard<T>): Guard<T | undefined> =>
  (value, path, wrong): value is T | undefined =>
    value === undefined || inner(value, path, wrong);

export const oneOf =
  <const T extends string>(...texts: readonly T[]): Guard<T> =>
  (value, path, wrong): value is T =>
    told(
      texts.some((text) => text === value),
      path,
      wrong,
    );

export const text: Guard<string> = (value, path, wrong): value is string =>
  told(typeof value === "string", path, wrong);

export const matching =
  (pattern: RegExp): Guard<string> =>
  (value, path, wrong): value is string =>
    told(typeof value === "string" && pattern.test(value), path, wrong);

/** SHA-256, hexadecimal. */
export const digest = matching(/^[0-9a-f]{64}$/);

/** RFC 3339, UTC, as the product writes instants. */
export const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/);

export const count: Guard<number> = (value, path, wrong): value is number =>
  told(typeof value === "number" && Number.isSafeInteger(value) && value >= 0, path, wrong);

export const integer: Guard<number> = (value, path, wrong): value is number =>
  told(Number.isSafeInteger(value), path, wrong);

export const flag: Guard<boolean> = (value, path, wrong): value is boolean =>
  told(typeof value === "boolean", path, wrong);

/** So many bytes in base64url. */
export const bytes =
  (length: number): Guard<string> =>
  (value, path, wrong): value is string =>
    told(typeof value === "string" && fromBase64Url(value)?.length === length, path, wrong);
