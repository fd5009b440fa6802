import { BLINDED, base64url, codesOf, hex, registerFingerprint, sealingOf } from "../online.ts";
import type { Place } from "../place.ts";
import { dwellingsOf as eightOf } from "../walk.ts";
import type { Requests } from "./request.ts";

const voteOf = (place: Place, name: string) => ({
  quartier: place.id(name),
  vote: place.id(`${name}-vote`),
});

const dwellingsOf = (place: Place, name: string) => eightOf(place.id(name));

const bureauOf = (place: Place) => [
  { seat: "landlord", partner: place.id("landlord"), name: "Bruno" },
  { seat: "tenants-association", partner: place.id("tenants"), name: "Claire" },
];

export const votesRequests: Requests = {
  planVote: (place) => ({
    as: "landlord",
    path: { quartier: place.id("informed") },
    body: {
      id: "new-one",
      rule: "art42-direct",
      question: "Oui ?",
      convention: place.id("service"),
      opensOn: "2026-03-20",
      closesOn: "2026-03-25",
      bureau: bureauOf(place),
    },
  }),
  listVotes: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  getVote: (place) => ({ as: "reader", path: voteOf(place, "live") }),
  replanVote: (place) => ({
    as: "landlord",
    path: voteOf(place, "planned"),
    body: { convention: place.id("service"), closesOn: "2026-03-18", bureau: bureauOf(place) },
    ifMatch: 1,
  }),
  openVote: (place) => ({ as: "tenants", path: voteOf(place, "planned"), body: {} }),
  markAttendance: (place) => ({
    as: "tenants",
    path: voteOf(place, "opened"),
    body: { dwelling: place.id("opened-7") },
  }),
  findAttendance: (place) => ({
    as: "tenants",
    path: voteOf(place, "opened"),
    query: { q: "porte 1" },
  }),
  undoAttendance: (place) => ({
    as: "tenants",
    path: voteOf(place, "opened"),
    body: { dwelling: place.id("opened-4"), reason: "Erreur." },
  }),
  recordIncident: (place) => ({
    as: "tenants",
    path: voteOf(place, "opened"),
    body: { what: "Panne de courant." },
  }),
  uploadCodes: (place) => ({
    as: "landlord",
    path: voteOf(place, "trial"),
    body: { codes: codesOf(dwellingsOf(place, "trial")) },
  }),
  askReplacement: (place) => ({
    as: "tenants",
    path: voteOf(place, "trial"),
    body: { dwelling: place.id("trial-2"), hash: base64url("new"), reason: "Perdue." },
  }),
  listReplacements: (place) => ({ as: "landlord", path: voteOf(place, "trial") }),
  confirmReplacement: (place) => ({
    as: "landlord",
    path: { ...voteOf(place, "trial"), replacement: place.made("replacement") },
    body: {},
  }),
  startTrial: (place) => ({
    as: "tenants",
    path: voteOf(place, "proposed"),
    body: { urnKey: base64url("a trial") },
  }),
  signTrial: (place) => ({ as: "tenants", path: voteOf(place, "trial"), body: { blinded: BLINDED } }),
  listEnvelopes: (place) => ({ as: "tenants", path: voteOf(place, "trial") }),
  proposeSealing: (place) => ({
    as: "tenants",
    path: voteOf(place, "trial"),
    body: sealingOf(place.id, registerFingerprint(dwellingsOf(place, "trial"))),
  }),
  readBackShare: (place) => ({
    as: "authority",
    path: voteOf(place, "proposed"),
    body: { fingerprint: hex("share of city") },
  }),
  confirmSealing: (place) => ({ as: "tenants", path: voteOf(place, "readback"), body: {} }),
  sealArchive: (place) => ({
    as: "tenants",
    path: voteOf(place, "unsealed"),
    body: { urn: place.made("archive:urn"), seal: place.made("archive:seal") },
  }),
  getArchive: (place) => ({ as: "reader", path: voteOf(place, "live") }),
  askCount: (place) => ({ as: "tenants", path: voteOf(place, "shut"), body: {} }),
  listAttendance: (place) => ({ as: "tenants", path: voteOf(place, "opened"), query: { shard: "0" } }),
  getTurnout: (place) => ({ as: "tenants", path: voteOf(place, "opened") }),
  closeVote: (place) => ({ as: "tenants", path: voteOf(place, "due"), body: {} }),
  enterCount: (place) => ({
    as: "tenants",
    path: voteOf(place, "closed"),
    body: { for: 2, against: 1, blank: 0, void: 0 },
  }),
  sealMinutes: (place) => ({ as: "tenants", path: voteOf(place, "counted"), body: {} }),
  getMinutes: (place) => ({ as: "reader", path: voteOf(place, "live") }),
};
