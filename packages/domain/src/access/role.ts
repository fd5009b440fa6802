import * as z from "zod";
import { schema } from "../values/schema.ts";

/** What a member may do in one territory. */
export const ROLES = [
  "coordinator",
  "landlord-agent",
  "bureau-member",
  "partner-contributor",
  "reader",
] as const;
export type Role = (typeof ROLES)[number];
export const Role = schema(() => z.enum(ROLES));
