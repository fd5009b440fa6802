import assert from "node:assert/strict";
import { deskSays, tapDwelling } from "../harness/desk.ts";
import { inEveryLanguage, lettersOn } from "../harness/letters.ts";
import {
  BUREAU,
  dwellingRef,
  type Polls,
  planOnlineVote,
  QUARTIER,
  sealOnlineVote,
  VOTE,
} from "../harness/online-vote.ts";
import { COORDINATOR } from "../harness/own-territory.ts";
import type { Screen } from "../harness/screen.ts";
import type { Screenshot, ScreenshotSet } from "../harness/screenshot.ts";
import { atStep, choose, receipt, scanLetter, send, typeCode } from "../harness/voter.ts";

const BOTH = [390, 1280] as const;
const PHONE = [390] as const;
const TERRITORY = "screens-online-vote";
const DWELLINGS = 20;
const VOTERS = `/${TERRITORY}/quartiers/${QUARTIER}/votes/${VOTE}`;
const TOWN = `/espace/${TERRITORY}/quartiers/${QUARTIER}`;
const STAFF = `${TOWN}/votes/${VOTE}`;

const shown: { polls?: Polls; codes: ReadonlyMap<string, string>; next: number } = {
  codes: new Map(),
  next: 0,
};

const codeOf = (index: number): string => shown.codes.get(dwellingRef(index)) ?? "";

const make = async (screen: Screen): Promise<void> => {
  const { page } = screen;
  await page.getByRole("button", { name: /les codes et/ }).click();
  await page.getByRole("button", { name: "Imprimer les lettres" }).waitFor();
  shown.codes = await lettersOn(screen);
};

/** Seals the urn and moves the clock to the first morning of the vote. */
const openPolls = async (screen: Screen): Promise<void> => {
  const { polls } = shown;
  assert.ok(polls);
  await sealOnlineVote(polls);
  await polls.clock(polls.opensOn, "10:00");
  await screen.page.reload();
};

/** One dwelling marked, one tapped after the network dropped. */
const withoutNetwork = async (screen: Screen): Promise<void> => {
  await tapDwelling(screen, dwellingRef(8));
  await deskSays(screen, dwellingRef(8), "Émargé");
  await screen.page.context().setOffline(true);
  await tapDwelling(screen, dwellingRef(9));
  await screen.page.getByText("Pas de réseau").waitFor();
  await deskSays(screen, dwellingRef(9), "À confirmer");
};

const scanned = async (screen: Screen, index: number, title: string): Promise<void> => {
  await scanLetter(screen, VOTERS, codeOf(index));
  await atStep(screen.page, title);
};

const misspelt = (code: string): string => {
  const [first = "", second = "", ...others] = code.split("-");
  return [first, (second.startsWith("A") ? "B" : "A") + second.slice(1), ...others].join("-");
};

const voter = (name: string, act: NonNullable<Screenshot["act"]>, widths = PHONE): Screenshot => ({
  name,
  path: VOTERS,
  widths,
  act,
});

const staff = (name: string, path: string, seat: keyof typeof BUREAU, more: Partial<Screenshot> = {}) => ({
  name,
  path: `${STAFF}${path}`,
  account: BUREAU[seat].account,
  ...more,
});

/** A vote online, in the order of its days: letters, the eve, voters, the desk. */
export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    shown.polls = await planOnlineVote(stage, TERRITORY, DWELLINGS);
    await inEveryLanguage(shown.polls);
  },
  list: [
    ...(
      [
        ["c9-meetings-full", "/reunions"],
        ["c10-information-full", "/information"],
        ["c10-notification-full", "/notification"],
        ["c11-register-full", "/registre"],
        ["c11-dwellings", "/registre/logements"],
      ] as const
    ).map(([name, path]) => ({ name, path: TOWN + path, account: COORDINATOR, widths: BOTH })),
    staff("vote-letters", "/lettres", "landlord"),
    staff("vote-letters-ready", "/lettres", "landlord", { act: make }),
    staff("vote-lost-letter", "/remplacer", "tenants", { widths: PHONE }),
    { name: "v8-not-open", path: VOTERS, widths: PHONE },
    staff("vote-control-online", "", "landlord", { act: openPolls }),
    { name: "v1-start", path: VOTERS, widths: BOTH },
    { name: "v1-start-ar", path: `/ar${VOTERS}`, widths: PHONE },
    voter("v2-code-wrong", (screen) => typeCode(screen, VOTERS, misspelt(codeOf(0)))),
    {
      ...voter("v3-dwelling", (screen) => scanned(screen, 0, "Est-ce votre logement ?")),
      widths: BOTH,
    },
    voter("v4-choice", async (screen) => {
      await scanned(screen, 0, "Est-ce votre logement ?");
      await screen.page.getByRole("button", { name: "Oui, c’est mon logement" }).click();
    }),
    voter("v5-check", async (screen) => {
      await scanned(screen, 0, "Est-ce votre logement ?");
      await choose(screen, "for");
    }),
    {
      ...voter("v6-receipt", async (screen) => {
        await scanned(screen, shown.next, "Est-ce votre logement ?");
        shown.next += 1;
        await choose(screen, "for");
        await send(screen);
        await receipt(screen);
      }),
      widths: BOTH,
    },
    voter("v8-voted-online", (screen) => scanned(screen, 0, "Votre logement a déjà voté, en ligne")),
    voter("v8-outage", async (screen) => {
      await screen.page.route("**/ballot/dwelling", (route) => route.fulfill({ status: 500, body: "" }));
      await scanned(screen, 5, "Le service ne répond pas");
    }),
    staff("v9-desk", "/emarger?q=porte", "tenants", { widths: BOTH }),
    staff("v9-desk-waiting", "/emarger", "tenants", { widths: PHONE, act: withoutNetwork }),
    staff("v9-desk-voted", `/emarger?q=${dwellingRef(0)}`, "tenants", { widths: PHONE }),
    { name: "r3-quartier-voting", path: `/${TERRITORY}/quartiers/${QUARTIER}`, widths: PHONE },
  ],
};
