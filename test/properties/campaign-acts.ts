import { REQUIREMENT_IDS } from "@ipt/domain/playbook/requirement-answer.ts";
import { STAGES } from "@ipt/domain/playbook/stage.ts";
import { RULE_IDS, type RuleId } from "@ipt/domain/vote/adoption-rule.ts";
import fc from "fast-check";

const counts = fc.record({ for: fc.nat(6), against: fc.nat(6), blank: fc.nat(2), void: fc.nat(2) });
const stage = fc.constantFrom(...STAGES);
const seat = fc.constantFrom("landlord", "tenants", "city");
const rule: fc.Arbitrary<RuleId> = fc.constantFrom(...RULE_IDS, "art42-direct");
/** A reference of the register, one of a vacant dwelling, and one that is nowhere. */
const dwelling = fc.constantFrom("d1", "d2", "d3", "d9", "nowhere");

const kind = <K extends string>(name: K) => fc.constant(name);

/** What can be asked twice at the same moment. */
const racing = fc.oneof(
  fc.record({ act: kind("advance"), from: stage }),
  fc.record({ act: kind("mark"), dwelling }),
  fc.record({ act: kind("count"), seat, counts }),
  fc.record({ act: kind("open") }),
  fc.record({ act: kind("close") }),
  fc.record({ act: kind("seal"), seat }),
  fc.record({ act: kind("launch"), inDays: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ act: kind("contract") }),
);

const single = fc.oneof(
  { weight: 3, arbitrary: racing },
  {
    weight: 1,
    arbitrary: fc.record({ act: kind("derogate"), requirement: fc.constantFrom(...REQUIREMENT_IDS) }),
  },
  { weight: 1, arbitrary: fc.record({ act: kind("register"), dwellings: fc.nat(12), freeze: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: kind("replan"),
      rule,
      opensIn: fc.integer({ min: -1, max: 40 }),
      lasts: fc.nat(70),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: kind("notify"), ago: fc.nat(80), dwellings: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ act: kind("price"), cents: fc.constantFrom(119, 120) }) },
  { weight: 1, arbitrary: fc.record({ act: kind("history"), adopted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: kind("start") }) },
  { weight: 2, arbitrary: fc.record({ act: kind("wait"), days: fc.nat(35) }) },
);

/** The next sensible step from wherever the quartier stands, so that long sequences do get somewhere. */
const next = fc.record({
  act: kind("next"),
  dwellings: fc.integer({ min: 1, max: 12 }),
  rule,
  voters: fc.nat(12),
  /** The second member of the bureau counts as the first did. */
  agree: fc.boolean().map((no) => !no),
  counts,
  honest: fc.boolean(),
});

export const act = fc.oneof(
  { weight: 6, arbitrary: next },
  { weight: 4, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({ act: kind("race"), of: fc.array(racing, { minLength: 2, maxLength: 4 }) }),
  },
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
export type Racing = typeof racing extends fc.Arbitrary<infer T> ? T : never;
export type Next = typeof next extends fc.Arbitrary<infer T> ? T : never;
