export type Links = ReadonlyMap<string, Iterable<string>>;

/** The first cycle met from each starting point, as the list of what it goes through. */
export const cyclesOf = (links: Links): readonly (readonly string[])[] => {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (node: string, path: readonly string[]): void => {
    const at = path.indexOf(node);
    if (at >= 0) {
      cycles.push([...path.slice(at), node]);
      return;
    }
    if (done.has(node)) return;
    for (const next of links.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of links.keys()) visit(node, []);
  return cycles;
};
