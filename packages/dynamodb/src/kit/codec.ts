import type * as z from "zod";
import type { Definition } from "./definition.ts";
import { IncidentError } from "./incident-error.ts";
import { type Key, type Place, segmentsOf } from "./place.ts";
import { type Attributes, keyOfRaw, type RawItem } from "./raw-item.ts";

const ENVELOPE: ReadonlySet<string> = new Set(["pk", "sk", "t", "v", "r", "d", "expiresAt"]);

const issuesOf = (error: z.ZodError): string[] =>
  error.issues.map((issue) => `${issue.path.join(".") || "value"}: ${issue.code}`);

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const without = (value: unknown, told: Readonly<Record<string, unknown>>): unknown =>
  isFields(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(told, name)))
    : value;

/** Throws on a value its own schema refuses: a bug, found before anything is stored. */
export const encode = <V, K>(
  definition: Definition<V, K>,
  value: V,
  revision: number,
): { readonly place: Place; readonly attributes: Attributes } => {
  const parsed = definition.schema().safeParse(value);
  if (!parsed.success) {
    throw new Error(`refused to write a bad ${definition.type}: ${issuesOf(parsed.error).join("; ")}`);
  }
  const expiresAt = definition.expiresAt?.(parsed.data) ?? null;
  const place = definition.place(definition.keyOf(parsed.data));
  return {
    place,
    attributes: {
      t: definition.type,
      v: definition.version,
      r: revision,
      d: definition.fromPlace ? without(parsed.data, definition.fromPlace(place)) : parsed.data,
      ...(expiresAt === null ? {} : { expiresAt }),
    },
  };
};

const fieldsOf = (raw: RawItem): Record<string, unknown> =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !ENVELOPE.has(name)));

/** A value that makes no key at all is out of place too. */
const isAt = (key: Key, expectedKey: () => Key): boolean => {
  try {
    const expected = expectedKey();
    return expected.pk === key.pk && expected.sk === key.sk;
  } catch {
    return false;
  }
};

/** Throws an `IncidentError` on an item of another type, of a later version, of a bad shape or out of its place. */
export const decode = <V, K>(
  definition: Definition<V, K>,
  raw: RawItem,
  keyAt: (place: Place) => Key,
): { readonly value: V; readonly revision: number } => {
  const key = keyOfRaw(raw);
  const incident = (...issues: string[]): IncidentError => new IncidentError(key, issues);
  const { type, version, upcasts, fromFields, fromPlace } = definition;
  if (raw.t !== type) throw incident(`type: expected ${type}`);
  if (typeof raw.v !== "number" || !(raw.v >= 1 && raw.v <= version)) throw incident("version: unknown");
  if (typeof raw.r !== "number") throw incident("revision: missing");
  let old: unknown = fromFields ? fromFields(raw.d, fieldsOf(raw)) : raw.d;
  if (fromPlace && isFields(old)) {
    old = { ...old, ...fromPlace({ within: segmentsOf(key.pk), at: segmentsOf(key.sk) }) };
  }
  for (let step = raw.v; step < version; step += 1) {
    const upcast = upcasts[step];
    if (!upcast) throw incident(`version: nothing leads from ${step} to ${step + 1}`);
    try {
      old = upcast(old);
    } catch {
      throw incident(`version: ${step} is not what it should be`);
    }
  }
  const parsed = definition.schema().safeParse(old);
  if (!parsed.success) throw incident(...issuesOf(parsed.error));
  if (!isAt(key, () => keyAt(definition.place(definition.keyOf(parsed.data))))) {
    throw incident("key: not that of the value");
  }
  return { value: parsed.data, revision: raw.r };
};
