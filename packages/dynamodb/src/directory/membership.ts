import { Role } from "@ipt/domain/access/role.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Definition } from "../kit/definition.ts";

/** A person's roles in a territory, as last projected from its members. */
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

/** `USER#<user>` / `T#<territory>`. */
export const membership: Definition<Membership, { readonly user: string; readonly territory: string }> = {
  type: "membership",
  version: 1,
  schema: Membership,
  keyOf: ({ user, territory }) => ({ user, territory }),
  place: ({ user, territory }) => ({ within: [user], at: ["T", territory] }),
  upcasts: {},
};
