import type { Key } from "./place.ts";

/** A stored item that the code can't read. Names the item and what is wrong with it, never its values. */
export class IncidentError extends Error {
  override readonly name = "IncidentError";
  readonly key: Key;
  readonly issues: readonly string[];

  constructor(key: Key, issues: readonly string[]) {
    super(`unreadable item ${key.pk} / ${key.sk}: ${issues.join("; ")}`);
    this.key = key;
    this.issues = issues;
  }
}
