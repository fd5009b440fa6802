import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Source } from "../values/id.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";
import { ACTIVITY_KINDS } from "./activity.ts";
import { DECLARED_STATUSES } from "./subscription.ts";

/**
 * Figures given in bulk for a period, as a source printed them: what replaces single records when nobody kept
 * them. A figure the source does not give is `null`, never 0. Single records made after `to` add to it.
 */
const frame = () => ({
  from: CivilDate().nullable().default(null),
  to: CivilDate(),
  source: Source(),
  status: z.enum(DECLARED_STATUSES).default("declared"),
  note: Label().nullable().default(null),
});

const unknownable = () => Count().nullable().default(null);

const contracts = () => ({ subject: z.literal("contracts"), ...frame(), active: Count() });

const computers = () => ({
  subject: z.literal("computer-orders"),
  ...frame(),
  enquired: unknownable(),
  delivered: unknownable(),
  waiting: unknownable(),
  declined: unknownable(),
  cancelled: unknownable(),
});

const activities = () => ({
  subject: z.literal("activities"),
  ...frame(),
  kind: z.enum(ACTIVITY_KINDS),
  sessions: unknownable(),
  participants: unknownable(),
  participantsPerWeek: unknownable(),
  sessionsPerMonth: unknownable(),
});

const people = () => ({ subject: z.literal("people-accompanied"), ...frame(), people: Count() });

const inOrder = (value: { from: string | null; to: string }): boolean =>
  value.from === null || value.from <= value.to;

export const NewStatement = schema(() => {
  const key = { quartier: Id(), id: Id().optional() };
  return z
    .discriminatedUnion("subject", [
      z.strictObject({ ...key, ...contracts() }),
      z.strictObject({ ...key, ...computers() }),
      z.strictObject({ ...key, ...activities() }),
      z.strictObject({ ...key, ...people() }),
    ])
    .refine(inOrder, { path: ["to"], message: "ends-before-start" });
});

export const Statement = schema(() => {
  const key = { id: Id(), quartier: Id() };
  return z.discriminatedUnion("subject", [
    z.strictObject({ ...key, ...contracts() }),
    z.strictObject({ ...key, ...computers() }),
    z.strictObject({ ...key, ...activities() }),
    z.strictObject({ ...key, ...people() }),
  ]);
});
export type Statement = Infer<typeof Statement>;
