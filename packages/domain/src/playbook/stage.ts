import * as z from "zod";
import { schema } from "../values/schema.ts";

/** The six stages, strictly ordered. A review recurs every year while accompaniment goes on. */
export const STAGES = ["preparation", "information", "vote", "launch", "accompaniment", "review"] as const;
export type Stage = (typeof STAGES)[number];
export const Stage = schema(() => z.enum(STAGES));

/** The stage after, or `null` after the last one. */
export const nextStage = (stage: Stage): Stage | null => STAGES[STAGES.indexOf(stage) + 1] ?? null;

export const isAtLeast = (stage: Stage, reference: Stage): boolean =>
  STAGES.indexOf(stage) >= STAGES.indexOf(reference);
