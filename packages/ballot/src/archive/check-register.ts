import { readCanonical } from "../canonical.ts";
import type { Archive } from "./archive.ts";
import { digestOf } from "./digest.ts";
import { type Finding, found } from "./finding.ts";
import { flag, type Guard, text } from "./shape.ts";

type Dwelling = readonly [string, string, string, boolean];

const isDwelling: Guard<Dwelling> = (value, path, wrong): value is Dwelling =>
  Array.isArray(value) &&
  value.length === 4 &&
  value.slice(0, 3).every((one: unknown) => text(one, path, wrong)) &&
  flag(value[3], path, wrong);

/** `[ref, building, label, vacant]`, one a line: how many, and how many of them are vacant. */
const sizeOf = (list: string): { readonly dwellings: number; readonly vacant: number } | null => {
  const lines = list.split("\n").slice(0, -1);
  const refs = new Set<string>();
  let vacant = 0;
  for (const line of lines) {
    const dwelling = readCanonical(line);
    if (!isDwelling(dwelling, "", [])) return null;
    refs.add(dwelling[0]);
    if (dwelling[3]) vacant += 1;
  }
  return refs.size === lines.length ? { dwellings: lines.length, vacant } : null;
};

/** The list of dwellings, from the archive or given beside it, against the fingerprint in the minutes. */
export const checkRegister = async (archive: Archive, given: string | null): Promise<readonly Finding[]> => {
  const { fingerprint, dwellings, vacant, concerned } = archive.minutes.register;
  const findings: Finding[] = [];
  if (dwellings - vacant !== concerned) {
    findings.push(found("register", "wrong", "register-size-wrong", dwellings, vacant, concerned));
  }
  for (const list of [archive.register, given]) {
    if (list === null) continue;
    const size = sizeOf(list);
    if ((await digestOf(list)) !== fingerprint) {
      findings.push(found("register", "wrong", "register-wrong", fingerprint));
    } else if (size?.dwellings !== dwellings || size.vacant !== vacant) {
      findings.push(found("register", "wrong", "register-size-wrong", dwellings, vacant, concerned));
    }
  }
  if (findings.length > 0) return findings;
  return archive.register === null && given === null
    ? [found("register", "unknown", "register-withheld", concerned, fingerprint)]
    : [found("register", "right", "register-right", concerned, fingerprint)];
};
