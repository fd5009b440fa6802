import type { TerritoryCredentials } from "./assume-territory.ts";
import { keepRecent } from "./keep-recent.ts";

type Settings = {
  readonly assume: (territory: string) => Promise<TerritoryCredentials>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Territories remembered at most. */
  readonly most: number;
  /** Told when a territory's credentials could not be had. */
  readonly onRefused?: (territory: string, error: unknown) => void;
};

/** Renewed so long before they end: no request starts with credentials that end under it. */
const MARGIN_MS = 5 * 60_000;

type Kept = { readonly asked: Promise<TerritoryCredentials>; endsAt: number };

/**
 * Credentials per territory, kept in the execution environment until they are about to end. Requests that ask at the
 * same time share one call; a call that failed is not remembered.
 */
export const territoryCredentials = ({ assume, now, most, onRefused }: Settings) => {
  const known = keepRecent<Kept>(most);

  const ask = (territory: string): Promise<TerritoryCredentials> => {
    // Until the answer tells when they end, they count as endless: whoever asks meanwhile waits for the same answer.
    const kept: Kept = { asked: assume(territory), endsAt: Number.POSITIVE_INFINITY };
    known.set(territory, kept);
    kept.asked.then(
      ({ expiration }) => {
        kept.endsAt = expiration.getTime() - MARGIN_MS;
      },
      (error: unknown) => {
        if (known.get(territory) === kept) known.delete(territory);
        onRefused?.(territory, error);
      },
    );
    return kept.asked;
  };

  return (territory: string): Promise<TerritoryCredentials> => {
    const kept = known.get(territory);
    return kept && now() < kept.endsAt ? kept.asked : ask(territory);
  };
};
