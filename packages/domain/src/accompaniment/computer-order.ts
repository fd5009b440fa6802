import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label } from "../values/id.ts";
import { Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

export const ORDER_STATUSES = ["enquired", "waiting", "delivered", "declined", "cancelled"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What may follow what: an outcome is final, so that a delivered computer is never counted twice. */
export const ORDER_STEPS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  enquired: ["waiting", "delivered", "declined", "cancelled"],
  waiting: ["delivered", "declined", "cancelled"],
  delivered: [],
  declined: [],
  cancelled: [],
};

const description = () => ({
  recycler: Id(),
  enquiredOn: CivilDate(),
  status: z.enum(ORDER_STATUSES),
  /** The day the present status began. */
  statusOn: CivilDate(),
  system: z.enum(["linux", "windows", "other"]).nullable(),
  /** Price asked of the household, at most the convention's ceiling. */
  price: Money().nullable(),
  reference: Label().nullable(),
});

const inOrder = (value: { enquiredOn: string; statusOn: string }): boolean =>
  value.enquiredOn <= value.statusOn;

export const NewComputerOrder = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      status: fields.status.default("enquired"),
      statusOn: fields.statusOn.optional(),
      system: fields.system.default(null),
      price: fields.price.default(null),
      reference: fields.reference.default(null),
    })
    .transform((value) => ({ ...value, statusOn: value.statusOn ?? value.enquiredOn }))
    .refine(inOrder, { path: ["statusOn"], message: "ends-before-start" });
});

export const ComputerOrderChange = schema(() => {
  const { status, statusOn, system, price, reference } = description();
  return z.strictObject({
    quartier: Id(),
    order: Id(),
    status: status.optional(),
    statusOn: statusOn.optional(),
    system: system.optional(),
    price: price.optional(),
    reference: reference.optional(),
  });
});

export const ComputerOrder = schema(() => z.strictObject({ id: Id(), quartier: Id(), ...description() }));
export type ComputerOrder = Infer<typeof ComputerOrder>;
