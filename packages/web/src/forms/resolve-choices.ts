type Values = ReadonlyMap<string, readonly string[]>;

/** Prefixes by which the conflict page carries both versions of each field that differs. */
export const CHOICE = "_choice.";
export const YOURS = "_yours.";
export const THEIRS = "_theirs.";

/**
 * Turns the answers of a conflict page back into the plain form it stands for: each differing field takes the values
 * of the version chosen, the person's own unless they said otherwise. Other forms pass as they are.
 */
export const resolveChoices = (values: Values): Values => {
  const names = [...values.keys()].filter((name) => name.startsWith(CHOICE));
  if (names.length === 0) return values;
  const kept = [...values].filter(
    ([name]) => ![CHOICE, YOURS, THEIRS].some((prefix) => name.startsWith(prefix)),
  );
  const chosen = names.map((choice): readonly [string, readonly string[]] => {
    const name = choice.slice(CHOICE.length);
    const prefix = values.get(choice)?.[0] === "theirs" ? THEIRS : YOURS;
    return [name, values.get(prefix + name) ?? []];
  });
  return new Map([...kept, ...chosen]);
};
