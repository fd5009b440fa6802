import type { Dwelling } from "@ipt/domain/register/dwelling.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";

/** Register pages in one read: half a megabyte at most. */
const AT_ONCE = 100;
/** Dwellings that a process remembers, of all its registers: about 60 MB. */
const MOST_KEPT = 250_000;

/** A dwelling beside the text that words are looked for in. */
export type Searchable = { readonly dwelling: Dwelling; readonly text: string };

export const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const read = async (ctx: Context, quartier: string, edition: string): Promise<readonly Searchable[]> => {
  const found: Searchable[] = [];
  const pages = everyPage((cursor) =>
    ctx.store.list("registerPage", { quartier, edition }, { limit: AT_ONCE, cursor }),
  );
  for await (const { value } of pages)
    for (const dwelling of value.dwellings) {
      const { ref, building, label } = dwelling;
      found.push({ dwelling, text: plain(`${ref} ${building} ${label}`) });
    }
  return found;
};

type Kept = { readonly dwellings: Promise<readonly Searchable[]>; size: number };
const processes = new WeakMap<object, Map<string, Kept>>();

const makeRoom = (known: Map<string, Kept>, newest: Kept): void => {
  let total = [...known.values()].reduce((sum, one) => sum + one.size, 0);
  for (const [name, one] of known) {
    if (total <= MOST_KEPT || one === newest) return;
    known.delete(name);
    total -= one.size;
  }
};

/**
 * Every dwelling of a frozen register, in order of reference. An edition never changes once frozen: a process reads it
 * once, in a read for each ten thousand dwellings, and desks that ask at the same time wait for the same reading. A
 * reading that failed is not remembered.
 */
export const frozenDwellings = (
  ctx: Context,
  quartier: string,
  edition: string,
): Promise<readonly Searchable[]> => {
  const known = processes.get(ctx.directory) ?? new Map<string, Kept>();
  processes.set(ctx.directory, known);
  const name = `${ctx.territory} ${quartier} ${edition}`;
  const before = known.get(name);
  if (before) return before.dwellings;
  const kept: Kept = { dwellings: read(ctx, quartier, edition), size: 0 };
  known.set(name, kept);
  kept.dwellings.then(
    ({ length }) => {
      kept.size = length;
      makeRoom(known, kept);
    },
    () => known.delete(name),
  );
  return kept.dwellings;
};
