import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Source } from "../values/id.ts";
import { Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

export const Year = schema(() => z.coerce.number().int().min(1990).max(2199));

const description = () => ({
  total: Money(),
  purpose: Label(),
  note: Label().nullable(),
  source: Source().nullable(),
});

/** A partner's share of a year's budget. */
export const Grant = schema(() =>
  z.strictObject({
    id: Id(),
    partner: Id(),
    amount: Money(),
    /** What is already paid against it; never above the amount. */
    spent: Money(),
    purpose: Label().nullable(),
    /** Quartiers the grant is for; `null` for all. */
    quartiers: z.array(Id()).max(500).nullable(),
    grantedOn: CivilDate(),
  }),
);
export type Grant = Infer<typeof Grant>;

export const NewBudget = schema(() => {
  const fields = description();
  return z.strictObject({
    year: Year(),
    ...fields,
    note: fields.note.default(null),
    source: fields.source.default(null),
  });
});
export const BudgetChange = schema(() =>
  z.strictObject({ year: Year(), ...z.strictObject(description()).partial().shape }),
);

/** A year's budget with its grants: one record, so that no interleaving can over-commit it. */
export const Budget = schema(() =>
  z.strictObject({ year: z.int(), ...description(), grants: z.array(Grant()).max(200) }),
);
export type Budget = Infer<typeof Budget>;

export const NewGrant = schema(() =>
  z.strictObject({
    year: Year(),
    id: Id().optional(),
    partner: Id(),
    amount: Money(),
    purpose: Label().nullable().default(null),
    quartiers: z.array(Id()).max(500).nullable().default(null),
    grantedOn: CivilDate(),
  }),
);

export const NewSpending = schema(() =>
  z.strictObject({
    year: Year(),
    grant: Id(),
    id: Id().optional(),
    amount: Money(),
    on: CivilDate(),
    label: Label(),
    quartier: Id().nullable().default(null),
  }),
);

/** A payment made against a grant. */
export const Spending = schema(() =>
  z.strictObject({
    id: Id(),
    year: z.int(),
    grant: Id(),
    partner: Id(),
    amount: Money(),
    on: CivilDate(),
    label: Label(),
    quartier: Id().nullable(),
  }),
);
export type Spending = Infer<typeof Spending>;
