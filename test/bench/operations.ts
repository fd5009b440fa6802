import type { Who } from "../world/place.ts";
import type { Town } from "./town.ts";

export type Sent = {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly as: Who;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Revision for `If-Match`. */
  readonly revision?: number;
};

/**
 * An operation of the API with the least it can cost: units of what must be read (strongly consistent, one for each
 * started 4 kB) and written (in a transaction, two for each started kB of each item).
 */
export type Operation = {
  readonly id: string;
  readonly kind: "command" | "query";
  /** The n-th request, from 0: never the same twice where it writes. */
  readonly request: (town: Town, n: number) => Sent;
  readonly least: { readonly reads: Readonly<Record<string, number>>; readonly writes: readonly string[] };
};

const DAY = "2026-03-10";
/** Who calls is looked up, and the territory's profile read: its clock, its state. */
const ENTRY = { key: 1, profile: 1 };
const CREATED = ["event", "idempotency"];

const quartierOf = ({ place }: Town, name = "live"): string => `/quartiers/${place.id(name)}`;

const commands: readonly Operation[] = [
  {
    id: "updatePartner",
    kind: "command",
    request: ({ place }, n) => ({
      method: "PATCH",
      path: `/partners/${place.id("recycler")}`,
      as: "coordinator",
      body: { name: `Recyclerie ${n}` },
      revision: n + 1,
    }),
    least: { reads: { ...ENTRY, partner: 1 }, writes: ["partner", "event"] },
  },
  {
    id: "createSpending",
    kind: "command",
    request: ({ place }) => ({
      method: "POST",
      path: `/budgets/2026/grants/${place.id("grant")}/spendings`,
      as: "coordinator",
      body: { amount: { cents: 1 }, on: DAY, label: "Atelier", quartier: place.id("live") },
    }),
    least: {
      reads: { ...ENTRY, budget: 1, quartier: 1 },
      writes: ["spending", "budget", "tally", ...CREATED],
    },
  },
  {
    id: "recordContract",
    kind: "command",
    request: (town) => ({
      method: "POST",
      path: `${quartierOf(town)}/contracts`,
      as: "provider",
      body: { provider: town.place.id("provider"), signedOn: DAY },
    }),
    least: { reads: { ...ENTRY, quartier: 1, partner: 1 }, writes: ["contract", "tally", ...CREATED] },
  },
  {
    id: "updateContract",
    kind: "command",
    request: (town, n) => ({
      method: "PATCH",
      path: `${quartierOf(town)}/contracts/${town.place.id("contract")}`,
      as: "provider",
      body: { activatedOn: n % 2 === 0 ? DAY : null },
      revision: n + 1,
    }),
    least: { reads: { ...ENTRY, contract: 1 }, writes: ["contract", "tally", "event"] },
  },
  {
    id: "recordComputerOrder",
    kind: "command",
    request: (town) => ({
      method: "POST",
      path: `${quartierOf(town)}/computer-orders`,
      as: "recycler",
      body: { recycler: town.place.id("recycler"), enquiredOn: DAY, price: { cents: 7000 } },
    }),
    least: {
      reads: { ...ENTRY, quartier: 1, partner: 1, "conventions for the ceiling": 1 },
      writes: ["order", "tally", ...CREATED],
    },
  },
  {
    id: "updateComputerOrder",
    kind: "command",
    request: (town, n) => ({
      method: "PATCH",
      path: `${quartierOf(town)}/computer-orders/${town.place.id("order")}`,
      as: "recycler",
      body: { reference: `Poste ${n}` },
      revision: n + 1,
    }),
    least: { reads: { ...ENTRY, order: 1 }, writes: ["order", "event"] },
  },
  {
    id: "recordActivity",
    kind: "command",
    request: (town) => ({
      method: "POST",
      path: `${quartierOf(town)}/activities`,
      as: "centre",
      body: { kind: "workshop", on: DAY, partner: town.place.id("centre"), participants: 9 },
    }),
    least: { reads: { ...ENTRY, quartier: 1, partner: 1 }, writes: ["activity", "tally", ...CREATED] },
  },
  {
    id: "updateActivity",
    kind: "command",
    request: (town, n) => ({
      method: "PATCH",
      path: `${quartierOf(town)}/activities/${town.place.id("activity")}`,
      as: "centre",
      body: { participants: 9 + (n % 2) + 1 },
      revision: n + 1,
    }),
    least: { reads: { ...ENTRY, activity: 1 }, writes: ["activity", "tally", "event"] },
  },
  {
    id: "updateQuartier",
    kind: "command",
    request: ({ place }, n) => ({
      method: "PATCH",
      path: `/quartiers/${place.id("blank")}`,
      as: "coordinator",
      body: { name: `Quartier ${n}` },
      revision: n + 1,
    }),
    least: { reads: { ...ENTRY, quartier: 1 }, writes: ["quartier", "event"] },
  },
  {
    id: "markAttendance",
    kind: "command",
    request: ({ voting }, n) => ({
      method: "POST",
      path: `/quartiers/${voting}/votes/${voting}-vote/attendance`,
      as: "tenants",
      body: { dwelling: `${voting}-${n + 10}` },
    }),
    least: {
      reads: { ...ENTRY, vote: 1, "page of 100 dwellings": 2, "mark that may be there": 1 },
      writes: ["mark", "shard's count", ...CREATED],
    },
  },
];

const get = (
  id: string,
  as: Who,
  path: (town: Town) => string,
  reads: Readonly<Record<string, number>>,
): Operation => ({
  id,
  kind: "query",
  request: (town) => ({ method: "GET", path: path(town), as }),
  least: { reads: { ...ENTRY, ...reads }, writes: [] },
});

const queries: readonly Operation[] = [
  get("getTerritory", "reader", () => "", {}),
  get("listPartners", "reader", () => "/partners", { partners: 1 }),
  get("getBudget", "reader", () => "/budgets/2026", { budget: 1 }),
  get("getQuartier", "reader", (town) => quartierOf(town), { quartier: 1 }),
  get("getStage", "reader", (town) => `${quartierOf(town, "prepared")}/stage`, {
    quartier: 1,
    campaigns: 1,
    programme: 1,
    figures: 1,
  }),
  get("getReview", "reader", (town) => `${quartierOf(town)}/review`, {
    quartier: 1,
    campaigns: 2,
    programme: 1,
    "25 months of daily figures": 5,
  }),
  get("listContracts", "reader", (town) => `${quartierOf(town)}/contracts?limit=10`, {
    quartier: 1,
    contracts: 1,
  }),
  get("getTurnout", "reader", ({ voting }) => `/quartiers/${voting}/votes/${voting}-vote/turnout`, {
    vote: 1,
    "four shards": 4,
  }),
  get("listDwellings", "landlord", ({ voting }) => `/quartiers/${voting}/register/dwellings?page=3`, {
    quartier: 1,
    register: 1,
    "page of 100 dwellings": 2,
  }),
  get("listEvents", "coordinator", () => "/events?limit=20", { events: 2 }),
];

export const operations: readonly Operation[] = [...commands, ...queries];
