import { Launch } from "@ipt/domain/launch/launch.ts";
import { launchPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const launch: RecordItem<"launch"> = {
  type: "launch",
  version: 1,
  schema: Launch,
  keyOf: ({ quartier, campaign, id }) => ({ quartier, campaign, id }),
  place: launchPlace,
  upcasts: {},
};
