import { type DataImport, forgottenAt, importState } from "@ipt/domain/territory/data-import.ts";
import { actorLabel, partnerOf } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import type { Stored } from "../ports/records.ts";

export type Begun = Pick<DataImport, "id" | "kind" | "quartier" | "total">;

const presentOf = (ctx: Context): string => ctx.present?.() ?? ctx.now;

/** A new import of the actor's, not begun. */
export const newImport = (ctx: Context, begun: Begun): DataImport => ({
  ...begun,
  status: "running",
  startedAt: ctx.now,
  actor: actorLabel(ctx.actor),
  name: "name" in ctx.actor ? ctx.actor.name : ctx.actor.id,
  partner: partnerOf(ctx.actor),
  done: 0,
  vacant: null,
  toldAt: ctx.now,
  finishedAt: null,
  errors: [],
  expiresAt: forgottenAt(ctx.now),
});

export type Following = {
  /** How far it is; once somebody else has taken the import up, they alone tell. */
  readonly tell: (done: number) => Promise<void>;
  /** Its last word, and the revision to write it over. */
  readonly ended: (change: Partial<DataImport>) => Promise<Stored<DataImport>>;
};

/** Tells how far an import is, from `begun` on; `mine` is false where somebody else is telling it already. */
export const follow = (ctx: Context, begun: Stored<DataImport>, mine: boolean): Following => {
  let { value, revision } = begun;
  let telling = mine;
  const after = (change: Partial<DataImport>): DataImport => {
    const toldAt = presentOf(ctx);
    return { ...value, ...change, toldAt, expiresAt: forgottenAt(toldAt) };
  };
  return {
    tell: async (done) => {
      if (!telling) return;
      const next = after({ done });
      telling = await ctx.store.keep("dataImport", next, revision);
      if (!telling) return;
      value = next;
      revision += 1;
    },
    ended: async (change) => {
      if (!telling) {
        const now = await ctx.store.get("dataImport", { id: value.id });
        if (now) ({ value, revision } = now);
      }
      return { value: after({ ...change, finishedAt: presentOf(ctx) }), revision };
    },
  };
};

/** Writes that an import begins, over what was known of it; `mine` is false where somebody else did so first. */
export const begin = async (ctx: Context, value: DataImport, before: Stored<DataImport> | null) => {
  const revision = before?.revision ?? 0;
  const mine = await ctx.store.keep("dataImport", value, revision);
  return { mine, value, revision: revision + 1 };
};

/** Begins an import, or begins it anew; the same one under way elsewhere goes on being told from there. */
export const beginFollowing = async (ctx: Context, begun: Begun): Promise<Following> => {
  const before = await ctx.store.get("dataImport", { id: begun.id });
  if (before && importState(before.value, ctx.now) === "running") return follow(ctx, before, false);
  const { mine, ...written } = await begin(ctx, newImport(ctx, begun), before);
  return follow(ctx, written, mine);
};
