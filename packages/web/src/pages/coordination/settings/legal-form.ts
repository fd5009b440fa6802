import type { Legal } from "@ipt/domain/site/legal.ts";
import type { Page } from "../../../components/page-context.ts";
import { dateValues, type Fields, readDate, readNumber, readOptional } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import { legalFormTexts } from "./legal-texts.ts";

export const ORGANISATIONS = ["publisher", "contact", "dataProtectionOfficer", "host"] as const;
export type Organisation = (typeof ORGANISATIONS)[number];
export const PARTS = ["name", "address", "phone", "email"] as const;
type Part = `${Organisation}.${(typeof PARTS)[number]}`;

export type LegalField =
  | Part
  | "directorOfPublication"
  | "dataController"
  | "dataProtectionNote"
  | "accessibility.state"
  | "accessibility.auditedOn"
  | "accessibility.auditedBy"
  | "accessibility.ratePercent"
  | "accessibility.notAccessible"
  | "accessibility.multiYearPlan";

const partsOf = (page: Page, of: string, required: boolean) => {
  const { name, address, phone, email, nameMissing } = legalFormTexts(page);
  const optional = { optional: true } as const;
  return {
    name: { label: name, errors: { missing: nameMissing(of) }, ...(required ? {} : optional) },
    address: { label: address, ...optional },
    phone: { label: phone, ...optional },
    email: { label: email, ...optional },
  };
};

export const legalFields = (page: Page): Fields<LegalField> => {
  const t = legalFormTexts(page);
  const publisher = partsOf(page, t.publisher, false);
  const contact = partsOf(page, t.contact, false);
  const officer = partsOf(page, t.officer, false);
  const host = partsOf(page, t.host, false);
  return {
    "publisher.name": publisher.name,
    "publisher.address": publisher.address,
    "publisher.phone": publisher.phone,
    "publisher.email": publisher.email,
    directorOfPublication: { label: t.director, hint: t.directorHint, optional: true },
    "contact.name": contact.name,
    "contact.address": contact.address,
    "contact.phone": contact.phone,
    "contact.email": contact.email,
    dataController: { label: t.controller, optional: true },
    "dataProtectionOfficer.name": officer.name,
    "dataProtectionOfficer.address": officer.address,
    "dataProtectionOfficer.phone": officer.phone,
    "dataProtectionOfficer.email": officer.email,
    dataProtectionNote: { label: t.note, kind: "long-text", optional: true },
    "host.name": host.name,
    "host.address": host.address,
    "host.phone": host.phone,
    "host.email": host.email,
    "accessibility.state": { label: t.state, hint: t.stateHint, kind: "choice", choices: t.states },
    "accessibility.auditedOn": { label: t.auditedOn, kind: "date", optional: true },
    "accessibility.auditedBy": { label: t.auditedBy, optional: true },
    "accessibility.ratePercent": { label: t.rate, kind: "number", optional: true },
    "accessibility.notAccessible": { label: t.notAccessible, kind: "long-text", optional: true },
    "accessibility.multiYearPlan": { label: t.plan, hint: t.planHint, optional: true },
  };
};

/** Nothing typed for an organisation means that there is none; its name alone is required of one. */
const readOrganisation = (input: FormInput, of: Organisation) => {
  const [name, address, phone, email] = PARTS.map((part) => readOptional(input, `${of}.${part}`));
  if ([name, address, phone, email].every((text) => text === null)) return null;
  return { ...(name === null ? {} : { name }), address, phone, email };
};

export const readLegal = (input: FormInput) => ({
  publisher: readOrganisation(input, "publisher"),
  directorOfPublication: readOptional(input, "directorOfPublication"),
  contact: readOrganisation(input, "contact"),
  dataController: readOptional(input, "dataController"),
  dataProtectionOfficer: readOrganisation(input, "dataProtectionOfficer"),
  dataProtectionNote: readOptional(input, "dataProtectionNote"),
  host: readOrganisation(input, "host"),
  accessibility: {
    state: readOptional(input, "accessibility.state") ?? "none",
    auditedOn: readDate(input, "accessibility.auditedOn") ?? null,
    auditedBy: readOptional(input, "accessibility.auditedBy"),
    ratePercent: readNumber(input, "accessibility.ratePercent") ?? null,
    notAccessible: readOptional(input, "accessibility.notAccessible"),
    multiYearPlan: readOptional(input, "accessibility.multiYearPlan"),
  },
});

export const savedLegal = (legal: Omit<Legal, "name">): Record<string, string | null> => {
  const { accessibility } = legal;
  const parts = ORGANISATIONS.flatMap((of) =>
    PARTS.map((part) => [`${of}.${part}`, legal[of]?.[part] ?? null] as const),
  );
  return {
    ...Object.fromEntries(parts),
    directorOfPublication: legal.directorOfPublication,
    dataController: legal.dataController,
    dataProtectionNote: legal.dataProtectionNote,
    "accessibility.state": accessibility.state,
    ...dateValues("accessibility.auditedOn", accessibility.auditedOn),
    "accessibility.auditedBy": accessibility.auditedBy,
    "accessibility.ratePercent":
      accessibility.ratePercent === null ? null : String(accessibility.ratePercent),
    "accessibility.notAccessible": accessibility.notAccessible,
    "accessibility.multiYearPlan": accessibility.multiYearPlan,
  };
};
