import type { Failure } from "@ipt/application/kernel/failure.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { TerritoryCall } from "../../../routes/call.ts";

export type Choice = { readonly value: string; readonly label: string };

/** Partners and quartiers that a form may name, read in one round. A territory has some tens of each. */
export type Choices = { readonly partners: readonly Choice[]; readonly quartiers: readonly Choice[] };

const MOST = 100;

export const loadChoices = async (call: TerritoryCall): Promise<Result<Choices, Failure>> => {
  const [partners, quartiers] = await Promise.all([
    listPartners(call.ctx, { limit: MOST }),
    listQuartiers(call.ctx, { limit: MOST }),
  ]);
  if (!partners.ok) return partners;
  if (!quartiers.ok) return quartiers;
  const choice = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
    value: id,
    label: name,
  });
  return ok({ partners: partners.value.items.map(choice), quartiers: quartiers.value.items.map(choice) });
};
