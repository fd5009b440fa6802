import { departmentOf } from "@ipt/domain/planner/holidays.ts";
import type { Context } from "../kernel/context.ts";

/** Whose holidays count: the department of the territory's first commune. */
export const departmentIn = ({ profile }: Context): string | null => {
  const [first] = profile?.value.communes ?? [];
  return first ? departmentOf(first.insee) : null;
};
