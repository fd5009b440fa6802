import { decideAgain } from "@ipt/ballot/archive/decide.ts";
import { ADOPTION_RULES, RULE_IDS } from "@ipt/domain/vote/adoption-rule.ts";
import { decide } from "@ipt/domain/vote/decide.ts";
import fc from "fast-check";
import { expect, test } from "vitest";

const figures = fc.nat({ max: 1_200 }).chain((concerned) =>
  fc.record({
    concerned: fc.constant(concerned),
    attendance: fc.nat({ max: concerned }),
    counts: fc.record({
      for: fc.nat({ max: concerned }),
      against: fc.nat({ max: concerned }),
      blank: fc.nat({ max: 50 }),
      void: fc.nat({ max: 20 }),
    }),
  }),
);

/** The verifier of archives has a rule engine of its own, so as not to trust the service's: both must agree. */
test.each(RULE_IDS)("The verifier and the service decide alike under %s", (id) => {
  for (const blankIsExpressed of [false, true]) {
    const rule = { ...ADOPTION_RULES[id], blankIsExpressed };
    fc.assert(
      fc.property(figures, (input) => {
        expect(decideAgain(rule, input)).toEqual(decide(rule, input));
      }),
      { numRuns: 300 },
    );
  }
});
