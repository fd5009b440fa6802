import { Allowance } from "@ipt/domain/access/allowance.ts";
import { allowancePlace } from "../keys/allowance.ts";
import type { Definition } from "../kit/definition.ts";
import { secondsOf } from "../kit/seconds.ts";
import { objectOf } from "./object-of.ts";

type Key = Parameters<typeof allowancePlace>[0];

/** One count an hour for each limit and each source; added to in the transaction of what it limits. */
export const allowance: Definition<Allowance, Key> = {
  type: "allowance",
  version: 1,
  schema: Allowance,
  keyOf: ({ limit, source, window }) => ({ limit, source, window }),
  place: allowancePlace,
  upcasts: {},
  fromFields: (identity, { used = 0 }) => ({ ...objectOf(identity), used }),
  expiresAt: ({ until }) => secondsOf(until),
};
