import { CONVENTION_KINDS } from "@ipt/domain/convention/convention.ts";
import { CivilDate, daysBetween } from "@ipt/domain/values/civil-date.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Context } from "../kernel/context.ts";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { BoardRow, boardRows } from "./board-row.ts";
import { type Board, loadQuartiers } from "./load-quartiers.ts";
import { loadSetupFacts, setupSteps } from "./setup-steps.ts";

/** Days before the end of a convention from which it is worth renewing: its notice is often three months. */
const SOON_DAYS = 90;

export const Alert = schema(() =>
  z.strictObject({
    kind: z.literal("convention-ends"),
    convention: Id(),
    conventionKind: z.enum(CONVENTION_KINDS),
    on: CivilDate(),
  }),
);

export type Alert = Infer<typeof Alert>;

const alertsOf = (ctx: Context, { programme }: Board): Alert[] =>
  programme.convention.flatMap(({ value: { id, kind, to } }) => {
    if (to === null) return [];
    const left = daysBetween(ctx.today, to);
    return left >= 0 && left <= SOON_DAYS
      ? [{ kind: "convention-ends" as const, convention: id, conventionKind: kind, on: to }]
      : [];
  });

const TerritoryBoard = schema(() =>
  z.strictObject({
    today: CivilDate(),
    quartiers: z.array(BoardRow()),
    late: z.int().min(0),
    /** What wants care before it becomes late: a convention that ends soon. */
    alerts: z.array(Alert()),
    /** Steps of the territory's set-up: done, and in all. */
    setup: z.strictObject({ done: z.int(), of: z.int() }),
  }),
);

/** The territory at a glance, the quartiers with late items first. One round of reads. */
export const getBoard = query({
  name: "get-board",
  allow: ANY_MEMBER,
  input: Nothing,
  output: TerritoryBoard,
  load: async (ctx) => {
    const [board, facts] = await Promise.all([loadQuartiers(ctx), loadSetupFacts(ctx)]);
    const rows = boardRows(ctx, board);
    const steps = setupSteps(ctx, { ...board, ...facts });
    return ok({
      today: ctx.today,
      quartiers: [...rows],
      late: rows.reduce((sum, row) => sum + row.late, 0),
      alerts: alertsOf(ctx, board),
      setup: { done: steps.filter((one) => one.done).length, of: steps.length },
    });
  },
});
