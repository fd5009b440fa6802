import type { Identity } from "./identity.ts";

const MOST = 1000;

/**
 * What the last requests were found to be, to begin the next one without waiting. It only ever saves time: whatever
 * is remembered is read again beside the page, and the page is made anew when anything differs.
 */
export const rememberIdentities = () => {
  const known = new Map<string, Identity>();
  return {
    recall: (key: string): Identity | undefined => known.get(key),
    keep: (key: string, identity: Identity): void => {
      known.delete(key);
      known.set(key, identity);
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
  };
};

export type Remembered = ReturnType<typeof rememberIdentities>;

/** Whether two readings name the same person, with the same part, in the same state of the territory. */
export const sameIdentity = (one: Identity, other: Identity): boolean =>
  one.profile?.revision === other.profile?.revision &&
  JSON.stringify([one.person, one.actor]) === JSON.stringify([other.person, other.actor]) &&
  one.support === other.support &&
  one.profile?.value.clockAheadMs === other.profile?.value.clockAheadMs;
