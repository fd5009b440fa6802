type Rule = (text: string) => string;

const typesetEntry = (entry: unknown, rule: Rule): unknown => {
  if (typeof entry === "string") return rule(entry);
  if (Array.isArray(entry)) return entry.map((item: unknown) => typesetEntry(item, rule));
  if (typeof entry === "function")
    return (...given: readonly unknown[]): unknown =>
      typesetEntry(Reflect.apply(entry, undefined, given), rule);
  return typeof entry === "object" && entry !== null ? typeset(entry, rule) : entry;
};

/** The catalogue with a rule applied to every text: nested, listed, or answered by a function. */
export const typeset = <T extends object>(catalogue: T, rule: Rule): T =>
  Object.assign(
    {},
    catalogue,
    Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, typesetEntry(entry, rule)])),
  );
