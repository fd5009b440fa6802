import { DataImport } from "@ipt/domain/territory/data-import.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { type Actor, type Allowed, actorLabel, hasRole, partnerOf } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import { query } from "../kernel/query.ts";

/** Those who may send files, and the operator. */
export const IMPORTERS = [
  "coordinator",
  "landlord-agent",
  "partner-contributor",
  "operator",
] as const satisfies readonly Allowed[];

const A_PAGE = 100;
/** Pages read at most: an import weighs under a kilobyte, refusals apart. */
const MOST_PAGES = 5;
const MOST_SHOWN = 50;

/** A coordinator sees them all; a landlord those of registers, a partner its own. */
export const maySeeImport = (actor: Actor, one: DataImport): boolean =>
  hasRole(actor, "coordinator") ||
  actor.kind === "operator" ||
  one.actor === actorLabel(actor) ||
  (one.kind === "register"
    ? hasRole(actor, "landlord-agent")
    : one.partner !== null && one.partner === partnerOf(actor));

const allImports = async (
  ctx: Context,
  cursor: string | null = null,
  pages = MOST_PAGES,
): Promise<readonly DataImport[]> => {
  const read = await ctx.store.list("dataImport", {}, { limit: A_PAGE, cursor });
  if (!read.ok) return [];
  const found = read.value.items.map(({ value }) => value);
  const { next } = read.value;
  return next === null || pages === 1 ? found : [...found, ...(await allImports(ctx, next, pages - 1))];
};

const Filter = schema(() => z.strictObject({ quartier: Id().optional() }));

/** The last imports of the territory, or of one quartier's register, newest first. */
export const listImports = query({
  name: "list-imports",
  allow: IMPORTERS,
  input: Filter,
  output: schema(() => z.array(DataImport())),
  load: async (ctx, { quartier }) => {
    const seen = (await allImports(ctx)).filter(
      (one) =>
        one.expiresAt > ctx.now &&
        (quartier === undefined || one.quartier === quartier) &&
        maySeeImport(ctx.actor, one),
    );
    return ok(seen.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).slice(0, MOST_SHOWN));
  },
});
