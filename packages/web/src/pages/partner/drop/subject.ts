import type { LineKind } from "@ipt/application/imports/import-lines.ts";
import type { PartnerKind } from "@ipt/domain/partner/partner.ts";
import type { FieldKind } from "../../../forms/fields.ts";

export const SUBJECTS = ["activites", "contrats", "abonnes", "ordinateurs"] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** A column of the file, and the field of the use case that it fills. */
export type Column = {
  /** As the template writes it; capitals, accents and spaces don't count when it is read. */
  readonly name: string;
  readonly field: string;
  readonly kind: FieldKind;
  readonly required?: true;
  /** Answers that it takes, by code, as they may be written. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly example: string;
  /** A cell that holds something, as the use case wants it; what it can't read is passed on as typed. */
  readonly read: (text: string) => unknown;
};

export type Subject = {
  readonly kind: LineKind;
  readonly columns: readonly Column[];
  /** Field that names the partner: it fills itself where the person writes for only one. */
  readonly partner: { readonly field: string; readonly kinds: readonly PartnerKind[] | null };
};
