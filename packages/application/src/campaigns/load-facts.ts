import type { Facts } from "@ipt/domain/playbook/facts.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Collected, Stored } from "../ports/records.ts";
import { type Current, currentOf } from "./current.ts";

const values = <T>(rows: readonly Stored<T>[]): T[] => rows.map((row) => row.value);

const recordsOf = (figures: Collected<"figures">): Facts["records"] => {
  const statements = values(figures.statement);
  const tallies = values(figures.tally);
  const days = [
    ...statements.map((one) => one.to),
    ...values(figures.subscription).map((one) => one.on),
    ...tallies.flatMap((one) => Object.keys(one.counts).map((field) => `${one.month}-${field.slice(-2)}`)),
  ].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const contractsKnown =
    statements.some((one) => one.subject === "contracts") ||
    tallies.some((one) => Object.keys(one.counts).some((field) => field.startsWith("contracts.")));
  return { first, last, contractsKnown };
};

export const factsOf = (
  today: string,
  current: Current,
  programme: Collected<"programme">,
  records: Facts["records"],
): Facts => ({
  today,
  quartier: current.quartier.value,
  campaign: current.campaign.value,
  partners: values(programme.partner),
  conventions: values(programme.convention),
  budgets: values(programme.budget),
  meetings: values(current.meetings),
  actions: values(current.actions),
  notification: current.notification?.value ?? null,
  register: current.register?.value ?? null,
  vote: current.vote?.value ?? null,
  minutes: current.minutes?.value ?? null,
  launches: values(current.launches),
  records,
});

export type Loaded = {
  readonly current: Current;
  readonly facts: Facts;
  /** Records a gate relied on, with the revision they were read at. */
  readonly programme: Collected<"programme">;
};

/** Everything a gate looks at, in one round of parallel reads. */
export const loadFacts = async (ctx: Context, quartier: string): Promise<Result<Loaded, Failure>> => {
  const [stored, all, programme, figures] = await Promise.all([
    ctx.store.get("quartier", { id: quartier }),
    ctx.store.collect("campaigns", { quartier }),
    ctx.store.collect("programme", {}),
    ctx.store.collect("figures", { quartier }),
  ]);
  if (!stored) return fail(failure("not-found", { record: "quartier" }));
  const current = currentOf(stored, all);
  if (!current) return fail(failure("not-found", { record: "campaign" }));
  return ok({
    current,
    programme,
    facts: factsOf(ctx.today, current, programme, recordsOf(figures)),
  });
};
