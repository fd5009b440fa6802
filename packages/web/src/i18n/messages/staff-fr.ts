import { legal } from "./legal/fr.ts";
import { staff } from "./staff/fr.ts";

/** What exists in French and English only: the work of staff, and the legal pages. */
export const staffMessages = { legal, staff };

export type StaffMessages = typeof staffMessages;
