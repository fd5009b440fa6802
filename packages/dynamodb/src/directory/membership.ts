import { Role } from "@ipt/domain/access/role.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Definition } from "../kit/definition.ts";
import { secondsOf } from "../kit/seconds.ts";

/** A person's roles in a territory, as last projected from its members; none once they left. */
export const Membership = schema(() =>
  z.strictObject({
    user: Id(),
    territory: Id(),
    roles: z.array(Role()),
    /** Instant of the event it was projected from. */
    updatedAt: Instant(),
  }),
);
export type Membership = Readonly<Infer<typeof Membership>>;

const FORGOTTEN_AFTER_SECONDS = 7 * 24 * 3600;

/** `USER#<user>` / `T#<territory>`. Kept a week without roles, while an older event could still come, then gone. */
export const membership: Definition<Membership, { readonly user: string; readonly territory: string }> = {
  type: "membership",
  version: 1,
  schema: Membership,
  keyOf: ({ user, territory }) => ({ user, territory }),
  place: ({ user, territory }) => ({ within: [user], at: ["T", territory] }),
  upcasts: {},
  expiresAt: ({ roles, updatedAt }) =>
    roles.length === 0 ? secondsOf(updatedAt) + FORGOTTEN_AFTER_SECONDS : null,
};
