import type { Failure } from "@ipt/application/kernel/failure.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { loadOwnPartners } from "../../coordination/activities/partner-choices.ts";
import type { Known } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";

export const loadKnown = async (call: TerritoryCall, subject: Subject): Promise<Result<Known, Failure>> => {
  const [quartiers, partners] = await Promise.all([
    listQuartiers(call.ctx, { limit: 100 }),
    loadOwnPartners(call, subject.partner.kinds),
  ]);
  if (!quartiers.ok) return quartiers;
  if (!partners.ok) return partners;
  const named = quartiers.value.items.map(({ id, name }) => ({ value: id, label: name }));
  return ok({ quartiers: named, partners: partners.value });
};
