/** A dwelling tapped at the desk, whose answer has not come: `key` makes sending it again the same act. */
export type PendingMark = { readonly dwelling: string; readonly key: string };

const isMark = (value: unknown): value is PendingMark =>
  typeof value === "object" &&
  value !== null &&
  "dwelling" in value &&
  typeof value.dwelling === "string" &&
  "key" in value &&
  typeof value.key === "string";

/** The marks of this device that wait for their answer, one list for each vote; they outlive the tab. */
export const pendingMarks = (name: string) => {
  let here: readonly PendingMark[] = [];
  /** Another tab of the desk may have written there too. */
  const all = (): readonly PendingMark[] => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
      if (Array.isArray(value)) return value.filter(isMark);
    } catch {
      // A device that keeps nothing has them while the page is open.
    }
    return here;
  };
  const write = (marks: readonly PendingMark[]): void => {
    here = marks;
    try {
      if (marks.length === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(marks));
    } catch {
      // As above.
    }
  };
  return {
    all,
    has: ({ key }: PendingMark): boolean => all().some((one) => one.key === key),
    add: (mark: PendingMark): void => write([...all(), mark]),
    drop: ({ key }: PendingMark): void => write(all().filter((one) => one.key !== key)),
  };
};
