import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id } from "../values/id.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";
import { Evidence } from "./information-action.ts";

/**
 * The landlord's individual notification of the tenants (loi n° 86-1290, article 42): the two-month delay runs
 * from its receipt.
 */
const description = () => ({
  method: z.enum(["registered-letter", "hand-delivered", "letter", "letterbox"]),
  firstReceivedOn: CivilDate(),
  lastReceivedOn: CivilDate(),
  dwellingsNotified: Count(),
  evidence: z.array(Evidence()).min(1).max(20),
});

export const NewNotification = schema(() =>
  z
    .strictObject({ quartier: Id(), ...description() })
    .refine((value) => value.firstReceivedOn <= value.lastReceivedOn, {
      path: ["lastReceivedOn"],
      message: "ends-before-start",
    }),
);
export const Notification = schema(() =>
  z.strictObject({ quartier: Id(), campaign: z.int(), ...description() }),
);
export type Notification = Infer<typeof Notification>;
