import type { Described } from "../operation.ts";

/**
 * What an operation makes of `If-Match`: it must be told the revision that it writes over, must once there is one,
 * may be, or does not look at it.
 */
export type IfMatch = "required" | "once-there" | "accepted" | "ignored";

/** As the operation says; otherwise, required to change in place, and not looked at. */
export const ifMatchOf = ({ method, ifMatch }: Pick<Described, "method" | "ifMatch">): IfMatch =>
  ifMatch ?? (method === "PATCH" ? "required" : "ignored");
