import type { Allowance } from "@ipt/domain/access/allowance.ts";
import type { RequestCount } from "@ipt/domain/access/request-count.ts";
import type { Place, Range } from "../kit/place.ts";

/** What visitors used of an hour's allowance: swept away after it. */
export const allowances = (): Range => ({ within: ["L"], under: [] });

export const allowancePlace = ({ limit, source, window }: Omit<Allowance, "used" | "until">): Place => ({
  within: ["L"],
  at: [limit, source, window],
});

export const requestCountPlace = ({ who, window }: Pick<RequestCount, "who" | "window">): Place => ({
  within: ["L"],
  at: ["requests", who, window],
});
