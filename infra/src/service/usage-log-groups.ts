import type { Names } from "../names.ts";
import { descriptions } from "./descriptions.ts";

/** Log groups whose lines bear a territory: those of functions that answer people, and of the one that writes to them. */
export const usageLogGroups = (names: Names): readonly string[] =>
  descriptions
    .filter(([name, { trigger, territory }]) => territory && (trigger.kind === "http" || name === "mail"))
    .map(([name]) => names.logGroup(name));
