import type { TerritoryEntry } from "@ipt/domain/territory/territory-entry.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { decode } from "../kit/codec.ts";
import type { Space } from "../kit/space.ts";
import { membership } from "./membership.ts";
import { summary } from "./summary.ts";

/**
 * The territories where a person has roles, in the order of their ids. Names come from the territories' summaries,
 * so that renaming one touches nobody's item; a territory without a summary any more is left out.
 */
export const territoriesOfUser = async (
  users: Space,
  observatory: Space,
  user: string,
): Promise<readonly TerritoryEntry[]> => {
  if (!ID_PATTERN.test(user)) return [];
  const found = await users.readAll({ within: [user], under: ["T"] });
  const memberships = found.map((raw) => decode(membership, raw, users.keyAt).value);
  const raws = await observatory.getMany(memberships.map(({ territory }) => summary.place(territory)));
  const known = new Map(
    raws.map((raw) => decode(summary, raw, observatory.keyAt).value).map((one) => [one.id, one]),
  );
  const present = memberships.filter(({ roles }) => roles.length > 0);
  return present.flatMap(({ territory, roles }) => {
    const one = known.get(territory);
    return one
      ? [{ id: one.id, name: one.name, status: one.status, sandbox: one.sandbox, roles: [...roles] }]
      : [];
  });
};
