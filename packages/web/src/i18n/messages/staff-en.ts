import { legal } from "./legal/en.ts";
import { staff } from "./staff/en.ts";
import type { StaffMessages } from "./staff-fr.ts";

export const staffMessages: StaffMessages = { legal, staff };
