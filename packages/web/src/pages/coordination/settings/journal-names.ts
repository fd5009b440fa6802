import { listApiKeys } from "@ipt/application/access/list-api-keys.ts";
import { listMembers } from "@ipt/application/access/list-members.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import type { Event } from "@ipt/domain/journal/event.ts";
import type { Page } from "../../../components/page-context.ts";
import { settingsTexts } from "./texts.ts";

/** What the ids of a journal stand for, as far as the reader may know it. */
export type Names = {
  readonly members: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
  /** Quartiers and partners: their ids are words. */
  readonly others: ReadonlyMap<string, string>;
};

type Named = { readonly id: string; readonly name: string };
type Found =
  | { readonly ok: true; readonly value: { readonly items: readonly Named[] } }
  | { readonly ok: false };

const MOST = 100;

const mapOf = (...found: readonly Found[]): ReadonlyMap<string, string> =>
  new Map(found.flatMap((one) => (one.ok ? one.value.items.map(({ id, name }) => [id, name] as const) : [])));

/** Names of the territory's people, keys, quartiers and partners, one round of reads; none of a list not open to the reader. */
export const namesIn = async (ctx: Context): Promise<Names> => {
  const page = { limit: MOST };
  const none: Found = { ok: false };
  const [members, keys, quartiers, partners] = await Promise.all([
    isAllowed(ctx.actor, listMembers.allow) ? listMembers(ctx, page) : none,
    isAllowed(ctx.actor, listApiKeys.allow) ? listApiKeys(ctx, page) : none,
    listQuartiers(ctx, page),
    listPartners(ctx, page),
  ]);
  return { members: mapOf(members), keys: mapOf(keys), others: mapOf(quartiers, partners) };
};

const SHORT = 8;

/** Who acted, by name where it is known; otherwise the beginning of an id, which the export gives whole. */
export const actorOf = (page: Page, { members, keys }: Names, actor: string): string => {
  const { actors } = settingsTexts(page);
  const [kind = "", id = ""] = actor.split(":");
  const short = id.slice(0, SHORT);
  if (kind === "member") return members.get(id) ?? actors.outsider(short);
  if (kind === "key") {
    const name = keys.get(id);
    return name === undefined ? actors.lostKey(short) : actors.key(name);
  }
  if (kind === "operator" || kind === "user" || kind === "schedule" || kind === "visitor" || kind === "voter")
    return actors[kind];
  return actor;
};

/** Made by chance or derived from an address: it tells a reader nothing. */
const OPAQUE = /^(?:[0-9a-hjkmnp-tv-z]{26}|[0-9a-f]{32})$/;

/** What it was done to: the quartier, then what in it has a name; null where only an opaque id could be said. */
export const aboutOf = (names: Names, { quartier, subject }: Event): string | null => {
  const { members, keys, others } = names;
  const named = members.get(subject) ?? keys.get(subject) ?? others.get(subject);
  const said = named ?? (OPAQUE.test(subject) ? null : subject);
  const place = quartier === null || quartier === subject ? null : (others.get(quartier) ?? quartier);
  return place !== null && said !== null ? `${place} – ${said}` : (place ?? said);
};
