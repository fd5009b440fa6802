import type { PartnerKind } from "@ipt/domain/partner/partner.ts";
import { Task } from "@ipt/domain/planner/tasks.ts";
import { Id, Label } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { partnerOf } from "../kernel/actor.ts";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { boardRows } from "./board-row.ts";
import { loadQuartiers } from "./load-quartiers.ts";

const PartnerTasks = schema(() =>
  z.strictObject({
    partner: Id().nullable(),
    tasks: z.array(z.strictObject({ quartier: Id(), name: Label(), ...Task().shape })),
    /** Quartiers where help goes on, hence where this partner has something to report. */
    reporting: z.array(z.strictObject({ quartier: Id(), name: Label() })),
  }),
);

type Responsible = z.infer<ReturnType<typeof Task>>["responsible"];

/** Which tasks are a partner's, by what it is there for. */
const CONCERNED: Readonly<Record<PartnerKind, readonly Responsible[]>> = {
  landlord: ["landlord", "bureau", "partners"],
  "tenants-association": ["bureau", "partners"],
  "local-authority": ["coordinator", "bureau", "partners"],
  "internet-provider": ["partners"],
  "social-centre": ["partners"],
  "mediation-association": ["partners"],
  "computer-recycler": ["partners"],
  other: [],
};

/** What waits for the caller's partner, quartier by quartier, the earliest date first. */
export const getPartnerTasks = query({
  name: "get-partner-tasks",
  allow: ANY_MEMBER,
  input: Nothing,
  output: PartnerTasks,
  load: async (ctx) => {
    const board = await loadQuartiers(ctx);
    const rows = boardRows(ctx, board);
    const { programme } = board;
    const partner = partnerOf(ctx.actor);
    const kind = programme.partner.find(({ value }) => value.id === partner)?.value.kind;
    const mine = kind ? CONCERNED[kind] : [];
    return ok({
      partner,
      tasks: rows
        .flatMap(({ id, name, blockers }) =>
          blockers
            .filter((task) => mine.includes(task.responsible))
            .map((task) => ({ quartier: id, name, ...task })),
        )
        .sort((a, b) => ((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1)),
      reporting: rows
        .filter(({ stage }) => stage === "accompaniment" || stage === "review")
        .map(({ id, name }) => ({ quartier: id, name })),
    });
  },
});
