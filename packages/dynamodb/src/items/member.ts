import { Member } from "@ipt/domain/access/member.ts";
import { memberPlace } from "../keys/territory.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

export const member: RecordItem<"member"> = {
  type: "member",
  version: 2,
  schema: Member,
  keyOf: ({ id }) => ({ id }),
  place: memberPlace,
  upcasts: {
    // Before acceptance was recorded, whoever was invited was taken to be at work.
    1: (old) => {
      const before: { readonly invitedAt?: unknown } = objectOf(old);
      return { ...before, acceptedAt: before.invitedAt };
    },
  },
};
