type Values = ReadonlyMap<string, readonly string[]>;

/** Prefixes by which the conflict page carries both versions of each field that differs. */
export const CHOICE = "_choice.";
export const YOURS = "_yours.";
export const THEIRS = "_theirs.";

/** Before the name of another control whose choice a control follows: the three boxes of a date go together. */
export const FOLLOWS = "=";

const versionOf = (values: Values, name: string): typeof YOURS | typeof THEIRS => {
  const choice = values.get(CHOICE + name)?.[0] ?? "";
  const leader = choice.startsWith(FOLLOWS) ? values.get(CHOICE + choice.slice(FOLLOWS.length))?.[0] : choice;
  return leader === "theirs" ? THEIRS : YOURS;
};

/**
 * Turns the answers of a conflict page back into the plain form it stands for: each differing field takes the values
 * of the version chosen, the person's own unless they said otherwise. Other forms pass as they are.
 */
export const resolveChoices = (values: Values): Values => {
  const prefixOf = (name: string) => [CHOICE, YOURS, THEIRS].find((prefix) => name.startsWith(prefix));
  const names = new Set([...values.keys()].map((name) => name.slice(prefixOf(name)?.length ?? name.length)));
  names.delete("");
  if (names.size === 0) return values;
  const kept = [...values].filter(([name]) => prefixOf(name) === undefined);
  const chosen = [...names].map((name): readonly [string, readonly string[]] => [
    name,
    values.get(versionOf(values, name) + name) ?? [],
  ]);
  return new Map([...kept, ...chosen]);
};
