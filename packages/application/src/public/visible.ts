import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { isLapsed } from "../kernel/admit.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";

/** Members, keys and the operator see what is not published yet, as a preview. */
export const seesPreviews = (ctx: Context): boolean => {
  const { kind } = ctx.actor;
  return (kind === "member" && !isLapsed(ctx)) || kind === "key" || kind === "operator";
};

/** A suspended territory's pages stay: an open vote goes on. One not approved yet, or refused, has none. */
const isOpen = ({ status, sandbox }: Territory): boolean =>
  status === "active" || status === "suspended" || (sandbox && status === "pending");

/** The territory, where the caller may see its pages; otherwise there is none. */
export const visibleTerritory = (ctx: Context): Result<Territory, Failure> => {
  const territory = ctx.profile?.value;
  return territory && (seesPreviews(ctx) || isOpen(territory)) ? ok(territory) : fail(failure("not-found"));
};

/** The quartier, where the caller may see its pages. */
export const visibleQuartier = (
  ctx: Context,
  stored: Stored<Quartier> | null,
): Result<Stored<Quartier>, Failure> => {
  const territory = visibleTerritory(ctx);
  if (!territory.ok) return territory;
  const shown = stored !== null && (stored.value.publication !== null || seesPreviews(ctx));
  return shown ? ok(stored) : fail(failure("not-found", { record: "quartier" }));
};
