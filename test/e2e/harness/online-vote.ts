/** A vote held on paper and online, in a sandbox of its own, from nothing to any moment of it. */
import assert from "node:assert/strict";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import type { SealedVote } from "@ipt/ballot/composition.ts";
import { drawCode } from "@ipt/ballot/letters.ts";
import { type SealedUrn, sealUrn } from "@ipt/ballot/sealing.ts";
import type { Share } from "@ipt/ballot/share.ts";
import { addDays, type CivilDate } from "@ipt/domain/values/civil-date.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import type { Stage } from "./journey.ts";
import { type Ask, askAs, invitedAs, ownTerritory, within } from "./own-territory.ts";

/** Demonstration accounts of the bureau, whose partners have these ids in the sandbox. */
export const BUREAU = {
  landlord: { account: "bruno-bailleur", seat: "landlord", roles: ["landlord-agent", "bureau-member"] },
  tenants: { account: "claire-locataires", seat: "tenants-association", roles: ["bureau-member"] },
  city: { account: "david-mairie", seat: "local-authority", roles: ["bureau-member"] },
} as const;
export type Seat = keyof typeof BUREAU;
export const SEATS = ["landlord", "tenants", "city"] as const satisfies readonly Seat[];

const ZONE = "Europe/Paris";
const EVIDENCE = [{ kind: "document", reference: "preuve.pdf" }];
const INFORMATION_DAYS = 31;

export const QUARTIER = "kerhuon";
export const VOTE = "le-vote";

export const dwellingRef = (index: number): string => `L-${String(index + 1).padStart(4, "0")}`;

const fieldOf = (said: unknown, ...path: readonly string[]): string => {
  const found = path.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    said,
  );
  assert.ok(typeof found === "string", `the answer has no ${path.join(".")}`);
  return found;
};

export type Polls = {
  readonly territory: string;
  /** The vote's pages, for anyone and for staff. */
  readonly path: string;
  readonly staffPath: string;
  readonly ballot: string;
  readonly fingerprint: string;
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  readonly as: Readonly<Record<"coordinator" | Seat, Ask>>;
  /** Path of the vote below the territory, for `as`. */
  readonly vote: string;
  /** Moves the sandbox's clock forward, `HH:MM` of the territory's day. */
  readonly clock: (day: CivilDate, at: string) => Promise<void>;
};

const programme = async (ask: Ask, today: CivilDate, year: number): Promise<void> => {
  const partners = [
    ["landlord", "landlord", "Habitat Kerhuon"],
    ["tenants", "tenants-association", "Locataires de Kerhuon"],
    ["city", "local-authority", "Ville de Kerhuon"],
    ["provider", "internet-provider", "Fournisseur"],
  ] as const;
  for (const [id, kind, name] of partners) await ask("POST", "/partners", { id, kind, name });
  const window = { from: today, to: `${year + 3}-12-31` };
  await ask("POST", "/conventions", {
    id: "service",
    kind: "service",
    parties: ["landlord", "provider"],
    ...window,
    offer: { name: "Internet 1 euro", downstreamMbps: 30 },
    denunciation: "Six mois.",
    prices: [{ from: today, perDwellingPerMonth: { cents: 119 } }],
  });
  await ask("POST", "/conventions", {
    id: "partnership",
    kind: "partnership",
    parties: ["city", "landlord", "provider"],
    ...window,
    computerPriceCeiling: { cents: 7000 },
  });
  // The month of information may end in another year.
  for (const one of [year, year + 1]) {
    await ask("POST", "/budgets", { year: one, total: { cents: 1_000_000 }, purpose: "Tout" });
    const grant = { partner: "tenants", amount: { cents: 1000 }, grantedOn: `${one}-01-01` };
    await ask("POST", `/budgets/${one}/grants`, { id: `grant-${one}`, ...grant });
  }
};

const invite = async (stage: Stage, territory: string, ask: Ask): Promise<Record<Seat, Ask>> => {
  const hands: [Seat, Ask][] = [];
  for (const seat of SEATS) {
    const { account, roles } = BUREAU[seat];
    await ask("POST", "/members", { ...invitedAs(account), roles, partner: seat });
    hands.push([seat, within(await askAs(stage, account), territory)]);
  }
  await stage.drain();
  const [landlord, tenants, city] = hands.map(([, one]) => one);
  assert.ok(landlord && tenants && city);
  return { landlord, tenants, city };
};

/** A vote planned on paper and online, its month of information over: what is missing is codes and the sealing. */
export const planOnlineVote = async (stage: Stage, territory: string, dwellings: number): Promise<Polls> => {
  const coordinator = await ownTerritory(stage, territory, "Kerhuon-Ville");
  const today = civilDateAt(new Date().toISOString(), ZONE);
  const opensOn = addDays(today, INFORMATION_DAYS + 2);
  const closesOn = addDays(opensOn, 3);
  await programme(coordinator, today, Number(today.slice(0, 4)));
  const as = { coordinator, ...(await invite(stage, territory, coordinator)) };
  const base = `/quartiers/${QUARTIER}`;
  const post = (path: string, body: object, ask: Ask = coordinator): Promise<unknown> =>
    ask("POST", `${base}${path}`, body);
  const clock: Polls["clock"] = async (to, at) => {
    await coordinator("POST", "/clock", { to, at });
  };
  await coordinator("POST", "/quartiers", { id: QUARTIER, name: "Kerhuon", dwellings, landlord: "landlord" });
  await post("/publication", {});
  await post("/contacts", {
    name: "Permanence du centre social",
    topics: ["vote"],
    phone: "02 98 00 00 00",
    hours: "de 9 h à 18 h",
    place: "12 rue du Port",
  });
  await post("/documents", {
    title: "Pour et contre : ce que disent les associations",
    kind: "other",
    body: "Pour : un prix bas.\n\nContre : tous paient.",
  });
  await post("/campaigns", {});
  const met = { people: 12, roles: "Le bailleur notifie.", provisionalCalendar: "Vote dans un mois." };
  await post("/meetings", { kind: "partner-meeting", on: today, ...met });
  await post("/stage/advance", { from: "preparation" });
  await post("/meetings", { kind: "public-meeting", on: today });
  for (const kind of ["letter", "poster", "flyer"])
    await post("/information-actions", { id: kind, kind, on: today, evidence: EVIDENCE });
  const register = Array.from({ length: dwellings }, (_, index) => ({
    ref: dwellingRef(index),
    building: `Bâtiment ${"ABC".charAt(index % 3)}`,
    label: `Étage ${1 + (index % 4)}, porte ${100 + index}`,
    vacant: index === dwellings - 1,
  }));
  await post("/register", { dwellings: register }, as.landlord);
  const frozen = await post("/register/freeze", {}, as.landlord);
  const notified = { firstReceivedOn: today, lastReceivedOn: today, dwellingsNotified: dwellings };
  await post("/notification", { method: "letter", ...notified, evidence: EVIDENCE }, as.landlord);
  const planned = await post(
    "/votes",
    {
      id: VOTE,
      rule: "art42-direct",
      question:
        "Acceptez-vous l’accès à Internet pour 1,19 € par mois, ajouté aux charges de chaque logement ?",
      convention: "service",
      opensOn,
      closesOn,
      channels: "paper-and-online",
      bureau: SEATS.map((seat) => ({
        seat: BUREAU[seat].seat,
        partner: seat,
        name: invitedAs(BUREAU[seat].account).name,
      })),
    },
    as.landlord,
  );
  await clock(addDays(today, INFORMATION_DAYS), "09:00");
  await post("/stage/advance", { from: "information" });
  const vote = `${base}/votes/${VOTE}`;
  return {
    territory,
    path: `/${territory}${vote}`,
    staffPath: `/espace/${territory}${vote}`,
    ballot: fieldOf(planned, "ballot"),
    fingerprint: fieldOf(frozen, "fingerprint"),
    opensOn,
    closesOn,
    as,
    vote,
    clock,
  };
};

/** Codes by dwelling, drawn here as the landlord's page draws them; their hashes are sent. */
export const sendCodes = async (
  { as, ballot, vote }: Polls,
  dwellings: number,
): Promise<ReadonlyMap<string, string>> => {
  const codes = new Map<string, string>();
  const sent: { dwelling: string; hash: string }[] = [];
  for (let index = 0; index < dwellings - 1; index += 1) {
    const { code, hash } = await drawCode(ballot);
    codes.set(dwellingRef(index), code);
    sent.push({ dwelling: dwellingRef(index), hash });
  }
  await as.landlord("POST", `${vote}/codes`, { codes: sent });
  return codes;
};

export type Sealed = {
  readonly urn: SealedUrn;
  readonly shares: readonly Share[];
  readonly keys: SealedVote;
};

/** The sealing as the bureau's pages do it: made by one, each share read back, confirmed by another. */
export const sealOnlineVote = async ({ as, ballot, fingerprint, vote }: Polls): Promise<Sealed> => {
  const { sealed: urn, shares } = await sealUrn(ballot);
  await as.landlord("POST", `${vote}/sealing`, {
    urnKey: toBase64Url(urn.urnKey),
    bureauKey: toBase64Url(urn.bureauKey),
    shares: SEATS.map((partner, index) => ({ partner, fingerprint: urn.fingerprints[index] })),
    register: fingerprint,
  });
  for (const [index, seat] of SEATS.entries())
    await as[seat]("POST", `${vote}/sealing/shares`, { fingerprint: urn.fingerprints[index] });
  const confirmed = await as.tenants("POST", `${vote}/sealing/confirmation`, {});
  const signingKey = fromBase64Url(fieldOf(confirmed, "sealing", "signingKey"));
  assert.ok(signingKey);
  return { urn, shares, keys: { voteId: ballot, urnKey: urn.urnKey, signingKey } };
};
