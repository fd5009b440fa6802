import { createApi } from "@ipt/api/app.ts";
import { createUrnApp } from "@ipt/api/ballot/urn-app.ts";
import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { advanceStage } from "@ipt/application/campaigns/advance-stage.ts";
import { recordInformationAction } from "@ipt/application/campaigns/record-information-action.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { recordNotification } from "@ipt/application/campaigns/record-notification.ts";
import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { freezeRegister } from "@ipt/application/registers/freeze-register.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import { confirmSealing } from "@ipt/application/votes/confirm-sealing.ts";
import { planVote } from "@ipt/application/votes/plan-vote.ts";
import { proposeSealing } from "@ipt/application/votes/propose-sealing.ts";
import { readBackShare } from "@ipt/application/votes/read-back-share.ts";
import { uploadCodes } from "@ipt/application/votes/upload-codes.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import type { SealedVote } from "@ipt/ballot/composition.ts";
import { type DwellingCode, drawCode } from "@ipt/ballot/letters.ts";
import { openUrn, type SealedUrn, sealUrn } from "@ipt/ballot/sealing.ts";
import type { OpenSigner } from "@ipt/ballot/server/signer.ts";
import type { Share } from "@ipt/ballot/share.ts";
import { type City, openCity } from "./city.ts";

export const QUARTIER = "kerhuon";
export const VOTE = "le-vote";
export const ref = { quartier: QUARTIER, vote: VOTE };
export const OPENS = "2026-03-16T08:00:00.000Z";
export const CLOSES = "2026-03-19T17:00:00.000Z";
export const DURING = "2026-03-17T12:00:00.000Z";
/** From when the urn takes nothing more. */
export const SHUT = "2026-03-19T17:10:00.000Z";

const PARTNERS = {
  landlord: "landlord",
  provider: "internet-provider",
  city: "local-authority",
  tenants: "tenants-association",
} as const;
const EVIDENCE = [{ kind: "document", reference: "preuve.pdf" }];

export const refOf = (index: number): string => `L-${String(index).padStart(6, "0")}`;

const programme = async (city: City): Promise<void> => {
  await city.act("operator", createTerritory, { territory: city.territory, name: "Ville", communes: [] });
  for (const [id, kind] of Object.entries(PARTNERS)) {
    await city.act("coordinator", createPartner, { id, name: id, kind });
  }
  await city.act("coordinator", createConvention, {
    id: "service",
    kind: "service",
    parties: ["landlord", "provider"],
    from: "2026-01-01",
    to: "2026-12-31",
    offer: { name: "Offre", downstreamMbps: 30 },
    denunciation: "Six mois.",
    prices: [{ from: "2026-01-01", perDwellingPerMonth: { cents: 119 } }],
  });
  await city.act("coordinator", createConvention, {
    id: "partnership",
    kind: "partnership",
    parties: ["city", "landlord", "provider"],
    from: "2026-01-01",
    computerPriceCeiling: { cents: 7000 },
  });
  await city.act("coordinator", createBudget, { year: 2026, total: { cents: 1_000_000 }, purpose: "Tout" });
  await city.act("coordinator", createGrant, {
    year: 2026,
    id: "grant",
    partner: "tenants",
    amount: { cents: 1000 },
    grantedOn: "2026-01-01",
  });
};

/** A vote on paper and online, planned, in a quartier of so many dwellings, one in twenty-five of them vacant. */
export const planPolls = async (city: City, dwellings: number, channels = "paper-and-online") => {
  const quartier = QUARTIER;
  const at = (instant: string): void => city.setNow(new Date(`${instant}Z`).toISOString());
  at("2026-01-12T08:00");
  await programme(city);
  await city.act("coordinator", createQuartier, {
    id: quartier,
    name: "Kerhuon",
    dwellings,
    landlord: "landlord",
  });
  await city.act("coordinator", startCampaign, { quartier });
  const partners = { people: 12, roles: "Le bailleur notifie.", provisionalCalendar: "Vote en mars." };
  const meeting = { quartier, kind: "partner-meeting", on: "2026-01-12", ...partners };
  await city.act("coordinator", recordMeeting, meeting);
  await city.act("coordinator", advanceStage, { quartier, from: "preparation" });
  await city.act("coordinator", recordMeeting, { quartier, kind: "public-meeting", on: "2026-01-12" });
  for (const kind of ["letter", "poster", "flyer"]) {
    const action = { quartier, id: kind, kind, on: "2026-01-12", evidence: EVIDENCE };
    await city.act("coordinator", recordInformationAction, action);
  }
  const rows = Array.from({ length: dwellings }, (_, index) => ({
    line: index + 2,
    cells: [refOf(index), `Bâtiment ${index % 7}`, `Porte ${index}`, index % 25 === 24 ? "oui" : "non"],
  }));
  const header = { line: 1, cells: ["Identifiant", "Bâtiment", "Logement", "Vacant"] };
  await city.act("landlord", importRegister, { quartier, rows: [header, ...rows] });
  const register = await city.act("landlord", freezeRegister, { quartier });
  at("2026-01-23T09:00");
  await city.act("landlord", recordNotification, {
    quartier,
    method: "letter",
    firstReceivedOn: "2026-01-20",
    lastReceivedOn: "2026-01-22",
    dwellingsNotified: dwellings,
    evidence: EVIDENCE,
  });
  const vote = await city.act("landlord", planVote, {
    quartier,
    id: VOTE,
    rule: "art42-direct",
    question: "Acceptez-vous l’accès à Internet ?",
    convention: "service",
    opensOn: "2026-03-16",
    closesOn: "2026-03-19",
    channels,
    bureau: [
      { seat: "landlord", partner: "landlord", name: "Bruno" },
      { seat: "tenants-association", partner: "tenants", name: "Claire" },
      { seat: "local-authority", partner: "city", name: "David" },
    ],
  });
  at("2026-02-14T09:00");
  await city.act("coordinator", advanceStage, { quartier, from: "information" });
  const concerned = Array.from({ length: dwellings }, (_, index) => index)
    .filter((index) => index % 25 !== 24)
    .map(refOf);
  return { register, concerned, ballot: vote.ballot ?? "" };
};

export type Letters = ReadonlyMap<string, DwellingCode>;

/** The landlord's browser makes the codes and sends their hashes. */
export const sendLetters = async (
  city: City,
  ballot: string,
  concerned: readonly string[],
): Promise<Letters> => {
  const letters = new Map<string, DwellingCode>();
  for (const dwelling of concerned) letters.set(dwelling, await drawCode(ballot));
  const codes = [...letters].map(([dwelling, { hash }]) => ({ dwelling, hash }));
  await city.act("landlord", uploadCodes, { ...ref, codes });
  return letters;
};

export const SEATS = ["landlord", "tenants", "city"] as const;

/** The bureau's browsers make and split the key; each member reads their share back; two of them seal. */
export const sealPolls = async (
  city: City,
  ballot: string,
  register: string,
): Promise<{ readonly sealed: SealedUrn; readonly shares: readonly Share[]; readonly vote: SealedVote }> => {
  const { sealed, shares } = await sealUrn(ballot);
  const prints = sealed.fingerprints.map((fingerprint, index) => ({
    partner: SEATS[index] ?? "",
    fingerprint,
  }));
  const urnKey = toBase64Url(sealed.urnKey);
  const bureauKey = toBase64Url(sealed.bureauKey);
  await city.act("landlord", proposeSealing, { ...ref, urnKey, bureauKey, shares: prints, register });
  for (const [index, who] of (["landlord", "tenants", "authority"] as const).entries()) {
    await city.act(who, readBackShare, { ...ref, fingerprint: sealed.fingerprints[index] });
  }
  const vote = await city.act("tenants", confirmSealing, ref);
  const signingKey = fromBase64Url(vote.sealing?.signingKey ?? "");
  if (!signingKey) throw new Error("no signing key");
  return { sealed, shares, vote: { voteId: ballot, urnKey: sealed.urnKey, signingKey } };
};

/** The HTTP applications of both halves, as they run in production, in process. */
export const doorsOf = (city: City) => {
  const logged: string[] = [];
  const errors: unknown[] = [];
  const api = createApi({
    ...city.around,
    openTerritory: city.openTerritory,
    currentSession: async () => null,
    isCrossSite: () => false,
    operators: new Set(),
    openApi: async () => "{}",
    onError: (error) => {
      errors.push(error);
    },
  });
  const urn = createUrnApp({
    urn: city.urn,
    crypto: city.ballots.crypto,
    now: city.now,
    onAnswer: (operation, status) => logged.push(`${operation} ${status}`),
    onError: (name) => logged.push(`error ${name}`),
  });
  const post = (path: string, body: object): Request =>
    new Request(`http://localhost${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const base = `/v1/territories/${city.territory}/quartiers/${QUARTIER}/votes/${VOTE}/ballot`;
  return {
    logged,
    errors,
    /** Requests made beforehand, and what answers them. */
    asking: (body: object): Request => post(`${base}/signature`, body),
    dropping: (ballot: string, bytes: string): Request => post(`/v1/urns/${ballot}/ballots`, { bytes }),
    answer: async (request: Request): Promise<Response> => api.fetch(request),
    takeIn: async (request: Request): Promise<Response> => urn.fetch(request),
    voter: async (step: "dwelling" | "signature" | "erasure", body: object): Promise<Response> =>
      api.fetch(post(`${base}/${step}`, body)),
    drop: async (ballot: string, bytes: string): Promise<Response> =>
      urn.fetch(post(`/v1/urns/${ballot}/ballots`, { bytes })),
    api: async (path: string): Promise<Response> => api.fetch(new Request(`http://localhost${path}`)),
    urn: async (path: string): Promise<Response> => urn.fetch(new Request(`http://localhost${path}`)),
  };
};

export type Doors = ReturnType<typeof doorsOf>;

/** Everything up to the eve of the vote, and through its opening when asked. */
export const openPolls = async (
  endpoint: string,
  territory: string,
  dwellings: number,
  openSigner?: OpenSigner,
) => {
  const city = openCity(endpoint, territory, OPENS, openSigner);
  const plan = await planPolls(city, dwellings);
  const letters = await sendLetters(city, plan.ballot, plan.concerned);
  const seal = await sealPolls(city, plan.ballot, plan.register.fingerprint);
  city.setNow(DURING);
  return { city, ...plan, letters, ...seal, doors: doorsOf(city) };
};

export type Polls = Awaited<ReturnType<typeof openPolls>>;

/** Two members bring their shares. */
export const rebuildKey = async ({ sealed, shares }: Pick<Polls, "sealed" | "shares">) => {
  const opened = await openUrn(sealed, shares.slice(0, 2));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};
