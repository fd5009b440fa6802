import { emailOf } from "../place.ts";
import type { Requests } from "./request.ts";

export const accessRequests: Requests = {
  inviteMember: (place) => ({
    as: "coordinator",
    body: {
      email: emailOf("newcomer", "nora"),
      name: "Nora",
      roles: ["partner-contributor"],
      partner: place.id("centre"),
    },
  }),
  listMembers: () => ({ as: "coordinator" }),
  removeMember: (place) => ({ as: "coordinator", path: { member: place.made("member:leaver") } }),
  createApiKey: (place) => ({
    as: "coordinator",
    body: { name: "Logiciel", roles: ["partner-contributor"], partner: place.id("centre"), days: 30 },
  }),
  listApiKeys: () => ({ as: "coordinator" }),
  listOwnKeys: () => ({ as: "centre" }),
  rotateApiKey: (place) => ({
    as: "coordinator",
    path: { key: place.made("key:renewed") },
    body: { graceHours: 24 },
  }),
  revokeApiKey: (place) => ({ as: "coordinator", path: { key: place.made("key:leaver") } }),
};
