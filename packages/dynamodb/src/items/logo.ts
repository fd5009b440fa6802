import { Logo } from "@ipt/domain/site/logo.ts";
import { logoPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const logo: RecordItem<"logo"> = {
  type: "logo",
  version: 1,
  schema: Logo,
  keyOf: () => ({}),
  place: logoPlace,
  upcasts: {},
};
