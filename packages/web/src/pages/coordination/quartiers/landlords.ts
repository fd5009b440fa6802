import type { Failure } from "@ipt/application/kernel/failure.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Landlords } from "./quartier-form.tsx";

/** The territory's landlords, to choose from. */
export const loadLandlords = async (call: TerritoryCall): Promise<Result<Landlords, Failure>> => {
  const found = await listPartners(call.ctx, { limit: 100 });
  if (!found.ok) return found;
  return ok({
    landlords: found.value.items
      .filter(({ kind }) => kind === "landlord")
      .map(({ id, name }) => ({ value: id, label: name })),
  });
};
