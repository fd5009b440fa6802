import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";

/** Inputs that only name what is meant. */
export const Nothing = schema(() => z.strictObject({}));
export const QuartierRef = schema(() => z.strictObject({ quartier: Id() }));
export const PartnerRef = schema(() => z.strictObject({ partner: Id() }));
export const ConventionRef = schema(() => z.strictObject({ convention: Id() }));
export const VoteRef = schema(() => z.strictObject({ quartier: Id(), vote: Id() }));
