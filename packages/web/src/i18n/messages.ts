import { frenchText } from "./french-text.ts";
import type { Language, StaffLanguage } from "./language.ts";
import { messages as ar } from "./messages/ar.ts";
import { messages as en } from "./messages/en.ts";
import { messages as fr, type Messages } from "./messages/fr.ts";
import { messages as pt } from "./messages/pt.ts";
import { staffMessages as staffEn } from "./messages/staff-en.ts";
import { type StaffMessages, staffMessages as staffFr } from "./messages/staff-fr.ts";
import { messages as tr } from "./messages/tr.ts";
import { typeset } from "./typeset.ts";

/** A text missing in a language does not compile. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { fr: typeset(fr, frenchText), en, ar, tr, pt };

export const STAFF_MESSAGES: Readonly<Record<StaffLanguage, StaffMessages>> = {
  fr: typeset(staffFr, frenchText),
  en: staffEn,
};
