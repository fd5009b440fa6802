import * as z from "zod";
import { allowances } from "../keys/allowance.ts";
import { attendanceShard } from "../keys/attendance.ts";
import { deployment } from "../keys/deployment.ts";
import { IDEMPOTENCY_SHARDS, idempotencyShard } from "../keys/idempotency.ts";
import { inbox } from "../keys/inbox.ts";
import { journalMonth } from "../keys/journal.ts";
import { registerPages } from "../keys/register.ts";
import { apiKeys, spendings } from "../keys/territory.ts";
import { codePartitions } from "../keys/voter-codes.ts";
import { allWebhookRecords } from "../keys/webhook.ts";
import { type Range, segmentsOf } from "../kit/place.ts";
import { keyOfRaw, type RawItem } from "../kit/raw-item.ts";
import type { Space } from "../kit/space.ts";
import { addToMonth, monthsBetween } from "./months.ts";

export const base: Range = { within: [], under: [] };
export const ofQuartier = (quartier: string): Range => ({ within: ["Q", quartier], under: [] });

/**
 * Months searched beyond the territory's present, and before the day it joined (its calendar may be a day ahead of
 * universal time): events written while clocks disagreed are found too.
 */
const MARGIN_AFTER = 12;
const MARGIN_BEFORE = 1;

/** Read loosely: an item that can't be decoded must not keep a territory from being erased. */
const loose = {
  territory: z.object({ joinedOn: z.string(), clockAheadMs: z.number() }),
  vote: z.object({ shards: z.int(), register: z.object({ edition: z.string() }).nullable().catch(null) }),
  register: z.object({ edition: z.string() }),
};

const lastSegment = (raw: RawItem): string => segmentsOf(keyOfRaw(raw).sk).at(-1) ?? "";

const ofType = (items: readonly RawItem[], type: string): readonly RawItem[] =>
  items.filter((raw) => raw.t === type);

const journals = (territory: RawItem | undefined, now: string): Range[] => {
  const known = loose.territory.safeParse(territory?.d).data ?? { joinedOn: now, clockAheadMs: 0 };
  const present = new Date(Date.parse(now) + known.clockAheadMs).toISOString().slice(0, 7);
  const first = addToMonth(known.joinedOn.slice(0, 7), -MARGIN_BEFORE);
  return monthsBetween(first, addToMonth(present, MARGIN_AFTER)).map(journalMonth);
};

const registersAndVotes = async (space: Space, quartier: string): Promise<Range[]> => {
  const items = await space.readAll(ofQuartier(quartier));
  const votes = ofType(items, "vote").map((raw) => ({
    id: lastSegment(raw),
    ...(loose.vote.safeParse(raw.d).data ?? { shards: 0, register: null }),
  }));
  const editions = new Set([
    ...ofType(items, "registerImport").map(lastSegment),
    ...ofType(items, "register").flatMap((raw) => loose.register.safeParse(raw.d).data?.edition ?? []),
    ...votes.flatMap(({ register }) => register?.edition ?? []),
  ]);
  return [
    ...[...editions].map((edition) => registerPages({ quartier, edition })),
    ...votes.flatMap(({ id }) => codePartitions({ quartier, vote: id })),
    ...votes.flatMap(({ id, shards }) =>
      Array.from({ length: shards }, (_, shard) => attendanceShard({ quartier, vote: id, shard })),
    ),
  ];
};

/**
 * Every partition that the territory's own records lead to, those that lead nowhere first and its own last: deleted
 * in that order, an erasure that stops half-way can be begun again.
 */
export const partitionsOf = async (space: Space, now: string): Promise<readonly Range[]> => {
  const items = await space.readAll(base);
  const quartiers = ofType(items, "quartier").map(lastSegment);
  const years = ofType(items, "budget").map((raw) => Number(lastSegment(raw)));
  const leaves: Range[] = [];
  for (const quartier of quartiers) leaves.push(...(await registersAndVotes(space, quartier)));
  return [
    ...leaves,
    ...quartiers.map((quartier) => deployment({ quartier })),
    ...quartiers.map((quartier) => inbox({ quartier })),
    ...years.map((year) => ({ ...spendings({ year }), under: [] })),
    apiKeys(),
    allWebhookRecords(),
    allowances(),
    ...journals(ofType(items, "territory")[0], now),
    ...IDEMPOTENCY_SHARDS.map(idempotencyShard),
    ...quartiers.map(ofQuartier),
    base,
  ];
};
