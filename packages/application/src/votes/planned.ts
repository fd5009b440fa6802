import { covers, isInForce, priceOn } from "@ipt/domain/convention/in-force.ts";
import { instantAt } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { ADOPTION_RULES, type RuleId } from "@ipt/domain/vote/adoption-rule.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { type Context, timezoneOf } from "../kernel/context.ts";
import { type Failure, invalidField } from "../kernel/failure.ts";
import { unknownPartners } from "../kernel/partners.ts";

type Plan = Pick<
  Vote,
  "question" | "convention" | "opensOn" | "opensAt" | "closesOn" | "closesAt" | "bureau"
> & { readonly rule: RuleId };

type Planned = Pick<Vote, "opens" | "closes" | "offer" | "price" | "ruleVersion">;

/** Checks a plan against the conventions and partners it names, and derives its instants, offer and price. */
export const checkPlan = async (
  ctx: Context,
  quartier: string,
  plan: Plan,
): Promise<Result<Planned, Failure>> => {
  const [convention, unknown] = await Promise.all([
    ctx.store.get("convention", { id: plan.convention }),
    unknownPartners(
      ctx,
      plan.bureau.map((member) => member.partner),
    ),
  ]);
  if (convention?.value.kind !== "service" || !covers(convention.value, quartier)) {
    return fail(invalidField(["convention"], "no-service-convention", { convention: plan.convention }));
  }
  if (unknown.length > 0)
    return fail(invalidField(["bureau"], "unknown-partner", { partner: unknown.join(", ") }));
  if (plan.opensOn < ctx.today) return fail(invalidField(["opensOn"], "in-the-past", { today: ctx.today }));
  if (!isInForce(convention.value, plan.closesOn)) {
    return fail(invalidField(["closesOn"], "convention-ends-before-vote", { to: convention.value.to ?? "" }));
  }
  const { offer } = convention.value;
  const price = priceOn(convention.value, plan.opensOn);
  if (!offer || !price) return fail(invalidField(["convention"], "offer-or-price-missing"));
  const zone = timezoneOf(ctx);
  return ok({
    opens: instantAt(plan.opensOn, plan.opensAt, zone),
    closes: instantAt(plan.closesOn, plan.closesAt, zone),
    offer,
    price,
    ruleVersion: ADOPTION_RULES[plan.rule].version,
  });
};
