import { SecurityIncident } from "@ipt/domain/territory/security-incident.ts";
import { securityIncidentPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const securityIncident: RecordItem<"securityIncident"> = {
  type: "securityIncident",
  version: 1,
  schema: SecurityIncident,
  keyOf: ({ id }) => ({ id }),
  place: securityIncidentPlace,
  upcasts: {},
};
