/** What `make` answers, made again once it is older than `ms`. A failure is not remembered. */
export const remember = <T>(ms: number, now: () => number, make: () => Promise<T>): (() => Promise<T>) => {
  let kept: { readonly value: Promise<T>; readonly until: number } | null = null;
  return () => {
    if (kept && now() < kept.until) return kept.value;
    const fresh = { value: make(), until: now() + ms };
    kept = fresh;
    fresh.value.catch(() => {
      if (kept === fresh) kept = null;
    });
    return fresh.value;
  };
};
