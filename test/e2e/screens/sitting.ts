import { addDays } from "@ipt/domain/values/civil-date.ts";
import type { Stage } from "../harness/journey.ts";
import { COORDINATOR, ownTerritory } from "../harness/own-territory.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const BOTH = [390, 1280] as const;
const EMPTY = "/espace/quimper";
const SPACE = "/espace/port-lann";
const BREST = "/espace/brest-metropole";
const BREST_COORDINATOR = "gwen-coordination";

const today = new Date().toISOString().slice(0, 10);

/** A territory with a quartier late, one on time, one not begun, and a convention that ends soon. */
const atWork = async (stage: Stage): Promise<void> => {
  const ask = await ownTerritory(stage, "concarneau", "Concarneau (fictif)");
  const partners = [
    ["bailleur", "Habitat des Filets bleus", "landlord"],
    ["fournisseur", "Fibre d’Armor", "internet-provider"],
    ["ville", "Ville de Concarneau", "local-authority"],
  ];
  for (const [id, name, kind] of partners) await ask("POST", "/partners", { id, name, kind });
  await ask("POST", "/conventions", {
    kind: "service",
    parties: ["bailleur", "fournisseur"],
    from: addDays(today, -300),
    to: addDays(today, 64),
    offer: { name: "Logement connecté", downstreamMbps: 30 },
    prices: [{ from: addDays(today, -300), perDwellingPerMonth: { cents: 119 } }],
  });
  for (const [id, name] of [
    ["kerandon", "Kerandon"],
    ["le-lin", "Le Lin"],
    ["la-gare", "La Gare"],
  ])
    await ask("POST", "/quartiers", { id, name });
  for (const [quartier, days] of [
    ["kerandon", 90],
    ["le-lin", 250],
  ] as const) {
    await ask("POST", `/quartiers/${quartier}/campaigns`, {});
    await ask("POST", `/quartiers/${quartier}/plan`, { wishedLaunch: addDays(today, days) });
  }
};

/** What a coordinator sees at the first sitting, and every morning after it. */
export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    await ownTerritory(stage, "quimper", "Quimper");
    await atWork(stage);
  },
  list: [
    { name: "c2-setup-empty", path: `${EMPTY}/mise-en-place`, account: COORDINATOR, widths: BOTH },
    { name: "c2-setup", path: `${SPACE}/mise-en-place`, account: COORDINATOR },
    { name: "c2-copy", path: `${EMPTY}/mise-en-place/brest`, account: COORDINATOR, widths: BOTH },
    {
      name: "c2-kit",
      path: `${SPACE}/quartiers/les-ajoncs/contenus/kit`,
      account: COORDINATOR,
      widths: BOTH,
    },
    { name: "c3-board-empty", path: EMPTY, account: COORDINATOR },
    { name: "c3-board", path: "/espace/concarneau", account: COORDINATOR, widths: BOTH },
    { name: "c3-board-brest", path: BREST, account: BREST_COORDINATOR },
    { name: "c4-publish", path: `${SPACE}/quartiers/les-ajoncs/publier`, account: COORDINATOR },
    {
      name: "c4-workspace-late",
      path: "/espace/concarneau/quartiers/kerandon",
      account: COORDINATOR,
      widths: BOTH,
    },
    {
      name: "c5-gate",
      path: "/espace/concarneau/quartiers/kerandon/franchir",
      account: COORDINATOR,
      widths: BOTH,
    },
    { name: "c16-identity", path: `${SPACE}/reglages/identite`, account: COORDINATOR, widths: BOTH },
    {
      name: "c16-identity-refused",
      path: `${EMPTY}/reglages/identite`,
      account: COORDINATOR,
      act: async (screen) => {
        await screen.page.locator('[name="brand"]').fill("#f5c800");
        await screen.press("Enregistrer l’identité");
      },
    },
    { name: "c16-logo", path: `${SPACE}/reglages/logo`, account: COORDINATOR, widths: BOTH },
    { name: "c16-legal", path: `${SPACE}/reglages/mentions`, account: COORDINATOR, widths: BOTH },
  ],
};
