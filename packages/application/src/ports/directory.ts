import type { PublishedTerritory } from "@ipt/domain/site/published-territory.ts";
import type { TerritoryEntry } from "@ipt/domain/territory/territory-entry.ts";
import type { TerritoryOverview } from "@ipt/domain/territory/territory-overview.ts";
import type { TerritoryUsage } from "@ipt/domain/territory/territory-usage.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import type { CursorRefused, Page, PageRequest } from "./store.ts";

/** What is known across territories: projected from events, never written by a request. */
export type Directory = {
  /** Territories in which a person has roles. */
  readonly territoriesOf: (user: string) => Promise<readonly TerritoryEntry[]>;
  /** Territories that show something to everyone, in the order of their ids. */
  readonly publishedTerritories: (
    page: PageRequest,
  ) => Promise<Result<Page<PublishedTerritory>, CursorRefused>>;
  /** How every territory stands, for the operator. */
  readonly overviews: (page: PageRequest) => Promise<Result<Page<TerritoryOverview>, CursorRefused>>;
  /** What each territory used in its latest month, for the operator. */
  readonly usages: (page: PageRequest) => Promise<Result<Page<TerritoryUsage>, CursorRefused>>;
  readonly allTerritories: (page: PageRequest) => Promise<Result<Page<TerritoryEntry>, CursorRefused>>;
};
