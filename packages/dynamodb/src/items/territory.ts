import { ALL_FEATURES, NO_QUOTAS } from "@ipt/domain/territory/quotas.ts";
import { NO_THEME, Territory } from "@ipt/domain/territory/territory.ts";
import { territoryPlace } from "../keys/territory.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

export const territory: RecordItem<"territory"> = {
  type: "territory",
  version: 3,
  schema: Territory,
  keyOf: () => ({}),
  place: territoryPlace,
  upcasts: {
    1: (old) => ({
      ...objectOf(old),
      languages: ["fr"],
      theme: NO_THEME,
      accessibility: "none",
      listed: true,
      statusReason: null,
      requestedBy: null,
    }),
    2: (old) => ({ ...objectOf(old), quotas: NO_QUOTAS, features: ALL_FEATURES }),
  },
};
