import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

/** A contract of the collective offer. The provider's reference is enough: no subscriber is named. */
const description = () => ({
  provider: Id(),
  signedOn: CivilDate(),
  /** The day the modem was first plugged in. */
  activatedOn: CivilDate().nullable(),
  endedOn: CivilDate().nullable(),
  reference: Label().nullable(),
});

type Dates = {
  signedOn?: string | undefined;
  activatedOn?: string | null | undefined;
  endedOn?: string | null | undefined;
};
/** The date that comes before the signature, if any: nothing is activated nor ended before it is signed. */
export const contractDateTooEarly = ({
  signedOn,
  activatedOn,
  endedOn,
}: Dates): "activatedOn" | "endedOn" | null => {
  if (!signedOn) return null;
  if (activatedOn && activatedOn < signedOn) return "activatedOn";
  return endedOn && endedOn < signedOn ? "endedOn" : null;
};

export const NewContract = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      activatedOn: fields.activatedOn.default(null),
      endedOn: fields.endedOn.default(null),
      reference: fields.reference.default(null),
    })
    .refine((value) => contractDateTooEarly(value) !== "activatedOn", {
      path: ["activatedOn"],
      message: "ends-before-start",
    })
    .refine((value) => contractDateTooEarly(value) !== "endedOn", {
      path: ["endedOn"],
      message: "ends-before-start",
    });
});

export const ContractChange = schema(() =>
  z.strictObject({
    quartier: Id(),
    contract: Id(),
    ...z.strictObject(description()).omit({ provider: true }).partial().shape,
  }),
);

export const Contract = schema(() => z.strictObject({ id: Id(), quartier: Id(), ...description() }));
export type Contract = Infer<typeof Contract>;
