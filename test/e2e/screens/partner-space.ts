import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";
import { CENTRE, LANDLORD, voteTown } from "../harness/vote-town.ts";

const SPACE = "/espace/port-lann";
const TOWN = "screens-partners";
const CITY = "david-mairie";
const AS_CENTRE = { account: CENTRE, widths: WIDTHS } as const;

const drop =
  (lines: readonly string[]) =>
  async (screen: Parameters<NonNullable<ScreenshotSet["list"][number]["act"]>>[0]) => {
    await screen.page
      .locator('input[type="file"]')
      .setInputFiles({ name: "activites.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
    await screen.press("Vérifier le fichier");
  };

const HEADINGS = "quartier;date;activite;participants;nouveaux";

export const screens: ScreenshotSet = {
  // Two quartiers with a calendar: one before its month of information, one in it and late for a date.
  prepare: async (stage) => {
    const { ask, day } = await voteTown(stage, TOWN);
    await ask("POST", "/quartiers", { id: "la-source", name: "La Source", landlord: "bailleur" });
    for (const [quartier, days] of [
      ["le-parc", 95],
      ["la-source", 200],
    ] as const) {
      await ask("POST", `/quartiers/${quartier}/campaigns`, {});
      await ask("POST", `/quartiers/${quartier}/plan`, { wishedLaunch: day(days) });
    }
    const met = { people: 9, roles: "Le bailleur notifie.", provisionalCalendar: "Vote dans deux mois." };
    await ask("POST", "/quartiers/le-parc/meetings", { kind: "partner-meeting", on: day(0), ...met });
    await ask("POST", "/quartiers/le-parc/stage/advance", { from: "preparation" });
    await stage.drain();
    for (const account of [LANDLORD, CITY]) {
      const invited = await stage.open({ account });
      await invited.go(`/espace/${TOWN}/bienvenue`);
      await invited.press("Accepter l’invitation et commencer");
      await invited.close();
    }
  },
  list: [
    { name: "p1-welcome", path: `${SPACE}/bienvenue`, ...AS_CENTRE },
    { name: "p2-tasks", path: `/espace/${TOWN}/a-faire`, account: LANDLORD, widths: WIDTHS },
    { name: "p2-tasks-city", path: `/espace/${TOWN}/a-faire`, account: CITY, widths: WIDTHS },
    { name: "p2-tasks-none", path: `${SPACE}/a-faire`, ...AS_CENTRE },
    {
      name: "p3-charge",
      path: `${SPACE}/quartiers/le-phare/charge`,
      account: LANDLORD,
      widths: WIDTHS,
    },
    { name: "p3-activity", path: `${SPACE}/quartiers/le-phare/activites/nouvelle`, ...AS_CENTRE },
    { name: "p4-drop", path: `${SPACE}/deposer/activites`, ...AS_CENTRE },
    {
      name: "p4-refused",
      path: `${SPACE}/deposer/activites`,
      ...AS_CENTRE,
      act: drop([HEADINGS, "Le Phare;12/03/2026;Fanfare;8;3", "Nulle part;13/03/2026;Atelier;x;"]),
    },
    {
      name: "p4-ready",
      path: `${SPACE}/deposer/activites`,
      ...AS_CENTRE,
      act: drop([HEADINGS, "Le Phare;12/03/2026;Atelier;8;3", "Le Phare;19/03/2026;Permanence;5;"]),
    },
    { name: "p5-developers", path: `${SPACE}/developpeurs`, ...AS_CENTRE },
    { name: "p5-webhook-new", path: `${SPACE}/developpeurs/webhooks/nouveau`, ...AS_CENTRE },
    { name: "p5-reference", path: "/developpeurs/reference", widths: WIDTHS, height: 2400 },
    {
      name: "p5-reference-group",
      path: "/developpeurs/reference/accompaniment",
      widths: WIDTHS,
      height: 2400,
    },
  ],
};
