import { isAtLeast } from "@ipt/domain/playbook/stage.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Context } from "../kernel/context.ts";
import { guesses } from "../kernel/guesses.ts";
import type { Collected, Stored } from "../ports/records.ts";

const MOST_QUARTIERS = 500;

/** Quartiers whose campaigns were last needed. */
const underWay = guesses<readonly string[]>();

/** Before its launch a quartier is held by its gate; afterwards only its review needs its figures. */
const needsCampaign = ({ campaign }: Quartier): boolean =>
  campaign?.status === "running" && !isAtLeast(campaign.stage, "accompaniment");

export type Board = {
  readonly quartiers: readonly Stored<Quartier>[];
  readonly programme: Collected<"programme">;
  /** By quartier, the campaigns not yet launched. */
  readonly campaigns: ReadonlyMap<string, Collected<"campaigns">>;
};

/**
 * Every quartier of the territory with its programme and the campaigns not yet launched. All leaves in one round once a
 * process has seen the list; what began since is read after it.
 */
export const loadQuartiers = async (ctx: Context): Promise<Board> => {
  const campaignsOf = (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => [id, await ctx.store.collect("campaigns", { quartier: id })] as const));
  const [listed, programme, guessed] = await Promise.all([
    ctx.store.list("quartier", {}, { limit: MOST_QUARTIERS, cursor: null }),
    ctx.store.collect("programme", {}),
    campaignsOf(underWay.of(ctx, "board") ?? []),
  ]);
  const quartiers = listed.ok ? listed.value.items : [];
  const needed = quartiers.filter(({ value }) => needsCampaign(value)).map(({ value }) => value.id);
  underWay.learn(ctx, "board", needed);
  const known = new Map(guessed);
  const others = await campaignsOf(needed.filter((id) => !known.has(id)));
  const all = new Map([...known, ...others]);
  return {
    quartiers,
    programme,
    campaigns: new Map([...all].filter(([id]) => needed.includes(id))),
  };
};
