import { Member } from "@ipt/domain/access/member.ts";
import { memberPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const member: RecordItem<"member"> = {
  type: "member",
  version: 1,
  schema: Member,
  keyOf: ({ id }) => ({ id }),
  place: memberPlace,
  upcasts: {},
};
