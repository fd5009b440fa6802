import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Source } from "../values/id.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

export const DECLARED_STATUSES = ["measured", "declared", "estimated"] as const;

/** Individual subscribers of a provider in the quartier, beside the collective offer, on a day. */
const description = () => ({
  on: CivilDate(),
  count: Count(),
  provider: Id(),
  source: Source(),
});

export const NewSubscription = schema(() =>
  z.strictObject({
    quartier: Id(),
    id: Id().optional(),
    ...description(),
    status: z.enum(DECLARED_STATUSES).default("declared"),
  }),
);
export const Subscription = schema(() =>
  z.strictObject({ id: Id(), quartier: Id(), ...description(), status: z.enum(DECLARED_STATUSES) }),
);
export type Subscription = Infer<typeof Subscription>;
