import assert from "node:assert/strict";
import { writeShare } from "@ipt/ballot/share.ts";
import type { Stage } from "../harness/journey.ts";
import {
  BUREAU,
  dwellingRef,
  type Polls,
  planOnlineVote,
  QUARTIER,
  type Sealed,
  sealOnlineVote,
  sendCodes,
  VOTE,
} from "../harness/online-vote.ts";
import type { Screen } from "../harness/screen.ts";
import type { Screenshot, ScreenshotSet } from "../harness/screenshot.ts";
import { atStep, castOnline } from "../harness/voter.ts";

const BOTH = [390, 1280] as const;
const TERRITORY = "screens-bureau";
const DWELLINGS = 20;
const VOTERS = `/${TERRITORY}/quartiers/${QUARTIER}/votes/${VOTE}`;
const STAFF = `/espace/${TERRITORY}/quartiers/${QUARTIER}/votes/${VOTE}`;
const TOTALS = { for: 1, against: 1, blank: 0, void: 0 };

type Shown = { stage?: Stage; polls?: Polls; sealed?: Sealed; codes: ReadonlyMap<string, string> };
const shown: Shown = { codes: new Map() };

const polls = (): Polls => {
  assert.ok(shown.polls);
  return shown.polls;
};

const press = ({ page }: Screen, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

const typeShares = async ({ page }: Screen): Promise<void> => {
  const texts = await Promise.all((shown.sealed?.shares ?? []).slice(0, 2).map(writeShare));
  for (const [place, text] of texts.entries()) {
    await page.locator("[data-share] textarea").nth(place).fill(text);
  }
};

/** Seals the urn, opens the vote, and lets two dwellings vote. */
const seal = async (screen: Screen): Promise<void> => {
  shown.sealed ??= await sealOnlineVote(polls());
  await screen.page.reload();
};

const vote = async (screen: Screen): Promise<void> => {
  const { clock, opensOn } = polls();
  await clock(opensOn, "10:00");
  for (const [index, choice] of (["for", "against"] as const).entries()) {
    const phone = await shown.stage?.open({ width: 390 });
    assert.ok(phone);
    await castOnline(phone, VOTERS, shown.codes.get(dwellingRef(index)) ?? "", choice);
    await phone.close();
  }
  await screen.page.reload();
};

const count = async (screen: Screen): Promise<void> => {
  const { as, clock, closesOn, vote: path } = polls();
  await clock(closesOn, "18:30");
  await as.city("POST", `${path}/close`, {}).catch(() => undefined);
  for (const seat of ["landlord", "city"] as const) await as[seat]("POST", `${path}/counting`, {});
  await screen.page.reload();
  await typeShares(screen);
  await press(screen, "Ouvrir l’urne et compter");
  await atStep(screen.page, "Résultat de l’urne en ligne");
};

/** Both members enter both channels, and the minutes are sealed. */
const conclude = async (screen: Screen): Promise<void> => {
  const { as, vote: path } = polls();
  const nobody = { for: 0, against: 0, blank: 0, void: 0 };
  for (const seat of ["landlord", "city"] as const) {
    await as[seat]("POST", `${path}/counts`, { channel: "online", ...TOTALS });
    await as[seat]("POST", `${path}/counts`, nobody);
  }
  await as.city("POST", `${path}/minutes`, {});
  await screen.page.reload();
};

const staff = (
  name: string,
  path: string,
  seat: keyof typeof BUREAU,
  more: Partial<Screenshot> = {},
): Screenshot => ({ name, path: `${STAFF}${path}`, account: BUREAU[seat].account, ...more });

/** A bureau's work, in the order of its days: rehearsal, sealing, control, count, minutes, archive. */
export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    shown.stage = stage;
    shown.polls = await planOnlineVote(stage, TERRITORY, DWELLINGS);
    shown.codes = await sendCodes(shown.polls, DWELLINGS);
  },
  list: [
    staff("bureau-trial", "/essai", "tenants", {
      act: async (screen) => {
        await press(screen, "Faire le vote d’essai");
        await atStep(screen.page, "L’essai est juste");
      },
    }),
    staff("bureau-shares", "/scellement", "landlord", {
      act: (screen) => press(screen, "Fabriquer la clé et les trois parts"),
    }),
    staff("bureau-sealed", "/scellement", "city", { widths: BOTH, act: seal }),
    staff("bureau-control", "", "tenants", { act: vote }),
    staff("bureau-count", "/urne", "landlord", { act: count }),
    staff("bureau-minutes", "/proces-verbal", "landlord", { act: conclude, status: 404 }),
    staff("bureau-archive", "/archive", "landlord", {
      act: async (screen) => {
        await typeShares(screen);
        await press(screen, "Recompter et sceller l’archive");
        await atStep(screen.page, "L’archive est scellée");
      },
    }),
    {
      name: "v7-archive",
      path: `${VOTERS}/verification/archive`,
      widths: BOTH,
      act: async (screen) => {
        await press(screen, "Vérifier dans ce navigateur");
        await atStep(screen.page, "L’archive est acceptée");
      },
    },
    { name: "v7-verification-counted", path: `${VOTERS}/verification`, widths: BOTH },
  ],
};
