import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { BoardRow, loadBoard } from "./load-board.ts";

const Board = schema(() =>
  z.strictObject({ today: CivilDate(), quartiers: z.array(BoardRow()), late: z.int().min(0) }),
);

/** The territory at a glance, the quartiers with late items first. */
export const getBoard = query({
  name: "get-board",
  allow: ANY_MEMBER,
  input: Nothing,
  output: Board,
  load: async (ctx) => {
    const { rows } = await loadBoard(ctx);
    return ok({ today: ctx.today, quartiers: rows, late: rows.reduce((sum, row) => sum + row.late, 0) });
  },
});
