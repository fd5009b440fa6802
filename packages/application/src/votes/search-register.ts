import { pageOf } from "@ipt/domain/register/canonical.ts";
import type { Dwelling } from "@ipt/domain/register/dwelling.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import { frozenDwellings, plain } from "./frozen-dwellings.ts";

/** Registers of more pages than this are asked by reference before they are read whole. */
const SMALL_PAGES = 50;

/** What a vote keeps of its frozen register. */
export type Frozen = NonNullable<Vote["register"]>;

/** References are found as typed, or in capitals as lists print them. */
const spellings = (q: string): readonly string[] => [...new Set([q, q.toUpperCase(), q.toLowerCase()])];

const LOOKS_LIKE_REF = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** Dwellings whose reference is, or else begins with, what was typed: two pages for each spelling at most. */
const byReference = async (
  ctx: Context,
  quartier: string,
  { edition, starts }: Frozen,
  q: string,
): Promise<readonly Dwelling[]> => {
  if (!LOOKS_LIKE_REF.test(q)) return [];
  const pages = new Set(
    spellings(q).flatMap((one) => {
      const first = Math.max(0, pageOf(starts, one));
      return [first, first + 1].filter((page) => page < starts.length);
    }),
  );
  const read = await Promise.all(
    [...pages].map((page) => ctx.store.get("registerPage", { quartier, edition, page })),
  );
  const asked = plain(q);
  const near = read.flatMap((stored) => stored?.value.dwellings ?? []);
  const exact = near.filter(({ ref }) => plain(ref) === asked);
  return exact.length > 0 ? exact : near.filter(({ ref }) => plain(ref).startsWith(asked));
};

/**
 * Finds dwellings of a frozen register by reference or by words of reference and address; in a register of more than
 * 5 000, by the beginning of a reference too, before words. There a reference costs six reads at most, whatever the size;
 * words cost the whole register once in a process, and nothing after.
 */
export const searchRegister = async (
  ctx: Context,
  quartier: string,
  frozen: Frozen,
  q: string,
): Promise<readonly Dwelling[]> => {
  const near = frozen.starts.length > SMALL_PAGES ? await byReference(ctx, quartier, frozen, q) : [];
  if (near.length > 0) return near;
  const asked = plain(q);
  const words = asked.split(/[\s,;]+/).filter((word) => word !== "");
  const all = await frozenDwellings(ctx, quartier, frozen.edition);
  const exact = all.filter(({ dwelling }) => dwelling.ref.toLowerCase() === asked);
  const found =
    exact.length > 0 ? exact : all.filter(({ text }) => words.every((word) => text.includes(word)));
  return found.map(({ dwelling }) => dwelling);
};
