import type { Context } from "@ipt/application/kernel/context.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Choice } from "../conventions/convention-choices.ts";

/** Name of the field that names the other quartiers where the same thing is published. */
export const ALSO = "also";

/** The territory's other quartiers. */
export const otherQuartiers = async (call: TerritoryCall): Promise<readonly Choice[]> => {
  const found = await listQuartiers(call.ctx, { limit: 100 });
  const items = found.ok ? found.value.items : [];
  return items
    .filter(({ id }) => id !== call.param("quartier"))
    .map(({ id, name }) => ({ value: id, label: name }));
};

/**
 * Publishes the same thing here and wherever else it was asked for. Each quartier has its own key: sending again
 * after a failure half-way adds only what is missing.
 */
export const publishIn = async <T>(
  call: TerritoryCall,
  input: FormInput,
  add: (ctx: Context, quartier: string, here: boolean) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> => {
  const quartier = call.param("quartier");
  const first = await add(call.ctx, quartier, true);
  if (!first.ok) return first;
  const { idempotency } = call.ctx;
  const others = [...new Set(input.all(ALSO))].filter((other) => other !== quartier);
  const added = await Promise.all(
    others.map((other) => {
      const own = idempotency ? { ...idempotency, key: `${idempotency.key}-${other}` } : null;
      return add({ ...call.ctx, idempotency: own }, other, false);
    }),
  );
  return added.find((one) => !one.ok) ?? first;
};
