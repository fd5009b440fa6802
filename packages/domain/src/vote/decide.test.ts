import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ADOPTION_RULES, RULE_IDS, type RuleId, shareOf } from "./adoption-rule.ts";
import { type Counts, decide } from "./decide.ts";

/** Counts that meet often: ties, one voice apart, just at, below and above the quorum. */
const near = (centre: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.max(0, centre - 2), max: centre + 2 });

type Scene = { readonly concerned: number; readonly counts: Counts };

const scene: fc.Arbitrary<Scene> = fc
  .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 10_000_000 }))
  .chain((concerned) => {
    const few = fc.oneof(
      fc.nat({ max: concerned }),
      near(0),
      near(Math.floor(concerned / 8)),
      near(Math.floor(concerned / 4)),
      near(Math.floor(concerned / 2)),
    );
    return fc
      .record({ for: few, against: few, blank: few, void: few, tie: fc.boolean() })
      .map(({ tie, ...counts }) => ({
        concerned,
        counts: tie ? { ...counts, against: counts.for } : counts,
      }));
  });

/** The law's sentence, in exact fractions and without rounding anything. */
const LAW: { readonly [R in RuleId]: (scene: Scene) => boolean } = {
  // "majorité des locataires qui se sont exprimés", "au moins 25 % des locataires concernés"
  "art42-direct": ({ concerned, counts }) => {
    const expressed = BigInt(counts.for) + BigInt(counts.against);
    return expressed * 100n >= BigInt(concerned) * 25n && BigInt(counts.for) * 2n > expressed;
  },
  // "rejeté par écrit par 50 % des locataires concernés"
  "association-accord": ({ concerned, counts }) => BigInt(counts.against) * 100n < BigInt(concerned) * 50n,
  "simple-majority": ({ counts }) => counts.for - counts.against >= 1,
};

const total = (counts: Counts): number => counts.for + counts.against + counts.blank + counts.void;

describe.each(RULE_IDS)("%s", (id) => {
  const rule = ADOPTION_RULES[id];
  const outcome = ({ concerned, counts }: Scene) =>
    decide(rule, { concerned, counts, attendance: total(counts) }).outcome;

  test("decides as the law's sentence does, on any counts", () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(outcome(one)).toBe(LAW[id](one) ? "adopted" : "rejected");
      }),
      { numRuns: 3000 },
    );
  });

  test("decides as ballots counted one by one on every small vote", () => {
    for (let concerned = 1; concerned <= 9; concerned += 1) {
      for (let pro = 0; pro <= concerned; pro += 1) {
        for (let con = 0; pro + con <= concerned; con += 1) {
          const one = {
            concerned,
            counts: { for: pro, against: con, blank: concerned - pro - con, void: 0 },
          };
          expect([one, outcome(one)]).toEqual([one, LAW[id](one) ? "adopted" : "rejected"]);
        }
      }
    }
  });

  test("neither blank nor unreadable ballots change an outcome", () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(outcome({ ...one, counts: { ...one.counts, blank: 0, void: 0 } })).toBe(outcome(one));
      }),
    );
  });

  test("a voice more in favour never turns an adoption into a rejection, nor one more against the reverse", () => {
    fc.assert(
      fc.property(scene, (one) => {
        const { counts } = one;
        const more = outcome({ ...one, counts: { ...counts, for: counts.for + 1 } });
        const fewer = outcome({ ...one, counts: { ...counts, against: Math.max(0, counts.against - 1) } });
        if (outcome(one) === "adopted") expect(more).toBe("adopted");
        // One voice fewer against can miss the quorum, never lose the majority.
        if (outcome(one) === "adopted" && rule.quorum === null) expect(fewer).toBe("adopted");
      }),
    );
  });

  test("an excess of ballots never changes who wins: the result stands or the vote is void", () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 50 }), (one, excess) => {
        const attendance = Math.max(0, total(one.counts) - excess);
        const decision = decide(rule, { ...one, attendance });
        expect([outcome(one), "void"]).toContain(decision.outcome);
        expect(decision.gap).toBe(total(one.counts) - attendance);
        if (decision.gap === 0) expect(decision.outcome).toBe(outcome(one));
        const { counts } = one;
        const leader = counts.for > counts.against ? "for" : "against";
        if (id === "simple-majority") {
          const left = { ...counts, [leader]: Math.max(0, counts[leader] - decision.gap) };
          const survives = left.for > left.against === counts.for > counts.against;
          expect(decision.outcome === "void").toBe(!survives);
        }
      }),
    );
  });

  test("fewer ballots than voters change nothing: some leave without voting", () => {
    fc.assert(
      fc.property(scene, fc.nat({ max: 50 }), (one, absent) => {
        const decision = decide(rule, { ...one, attendance: total(one.counts) + absent });
        expect(decision.outcome).toBe(outcome(one));
        expect(decision.gap + absent).toBe(0);
      }),
    );
  });
});

describe("a quarter rounded up", () => {
  test("is the least count that reaches 25 %, for any number of dwellings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (concerned) => {
        const quorum = shareOf({ numerator: 1, denominator: 4 }, concerned);
        expect(quorum * 4).toBeGreaterThanOrEqual(concerned);
        expect((quorum - 1) * 4).toBeLessThan(concerned);
      }),
    );
  });

  test.each([
    [1053, 264],
    [596, 149],
    [300, 75],
    [301, 76],
    [4, 1],
    [1, 1],
  ])("of %i dwellings is %i", (concerned, quorum) => {
    const rule = ADOPTION_RULES["art42-direct"];
    const held = (pro: number) =>
      decide(rule, { concerned, attendance: pro, counts: { for: pro, against: 0, blank: 0, void: 0 } });
    expect(held(quorum)).toMatchObject({ outcome: "adopted", quorumNeeded: quorum, quorumReached: true });
    expect(held(quorum - 1)).toMatchObject({ outcome: "rejected", quorumReached: false });
  });
});
