import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { loadQuartiers } from "./load-quartiers.ts";
import { loadSetupFacts, SETUP_STEPS, setupSteps } from "./setup-steps.ts";

const Setup = schema(() =>
  z.strictObject({
    steps: z.array(z.strictObject({ step: z.enum(SETUP_STEPS), done: z.boolean() })),
    done: z.int(),
    /** The quartier to go on with: the first that is not published yet, else the first. */
    quartier: z.string().nullable(),
    /** Whether that quartier has a campaign, without which it has no calendar. */
    started: z.boolean(),
  }),
);

/** The set-up of a territory, derived from what it holds. One round of reads. */
export const getSetup = query({
  name: "get-setup",
  allow: ANY_MEMBER,
  input: Nothing,
  output: Setup,
  load: async (ctx) => {
    const [board, facts] = await Promise.all([loadQuartiers(ctx), loadSetupFacts(ctx)]);
    const steps = setupSteps(ctx, { ...board, ...facts });
    const quartiers = board.quartiers.map(({ value }) => value);
    const first = quartiers.find(({ publication }) => publication === null) ?? quartiers[0];
    return ok({
      steps: [...steps],
      done: steps.filter((one) => one.done).length,
      quartier: first?.id ?? null,
      started: (first?.campaign ?? null) !== null,
    });
  },
});
