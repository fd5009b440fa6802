import { isDeepStrictEqual } from "node:util";
import type { RecordValues } from "@ipt/application/ports/records.ts";
import { registerPage } from "../items/register-page.ts";
import { encode } from "../kit/codec.ts";
import { absent } from "../kit/conditions.ts";
import type { Space } from "../kit/space.ts";
import { getFrom } from "./get.ts";

type RegisterPage = RecordValues["registerPage"];

/** Enough to fill the network, few enough to share one client's 50 connections. */
const AT_ONCE = 8;

/**
 * A page is written once. Finding it there is a try of ours whose answer was lost, provided that it says the same;
 * otherwise two imports share an edition: a bug.
 */
const writePage = async (space: Space, page: RegisterPage): Promise<void> => {
  const { place, attributes } = encode(registerPage, page, 1);
  if (await space.put(place, attributes, absent)) return;
  const found = await getFrom(space, "registerPage", page);
  if (!isDeepStrictEqual(found?.value, page))
    throw new Error(`page ${page.page} of edition ${page.edition} is another`);
};

/** Writes every page or throws. Some may then be there: nothing points to them. */
export const writePagesTo = async (space: Space, pages: readonly RegisterPage[]): Promise<void> => {
  const queue = pages.values();
  const writer = async (): Promise<void> => {
    for (const page of queue) await writePage(space, page);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, pages.length) }, writer));
};

export const removePagesFrom = (
  space: Space,
  quartier: string,
  edition: string,
  pages: number,
): Promise<void> =>
  space.deleteMany(
    Array.from({ length: pages }, (_, page) => registerPage.place({ quartier, edition, page })),
  );
