import assert from "node:assert/strict";
import { DEMO_NEWCOMER, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import type { Stage } from "../harness/journey.ts";
import { askAs, COORDINATOR } from "../harness/own-territory.ts";
import type { Screen } from "../harness/screen.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const account = DEMO_OPERATOR.sub;
const FILE = "/exploitation/territoires";
const INCIDENTS = "/exploitation/incidents";

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** One to be decided, one decided, one whose time is over. */
const BREACHES = [
  {
    territory: "port-lann",
    id: "liste-envoyee",
    title: "Liste de l’équipe envoyée à un autre territoire",
    discoveredAt: hoursAgo(20),
    happened: "Un message d’assistance portait en pièce jointe la liste de l’équipe de Port-Lann.",
    data: "Noms et adresses électroniques de l’équipe.",
    people: 12,
    measures: "Destinataire prévenu, message supprimé ; les pièces jointes passent désormais par un lien.",
  },
  {
    territory: "brest-metropole",
    id: "compte-partage",
    title: "Compte d’un partenaire utilisé par une autre personne",
    discoveredAt: hoursAgo(100),
    happened: "Un poste partagé est resté connecté une nuit.",
    data: "Demandes d’aide en cours : prénoms et téléphones.",
    people: 3,
    measures: "Sessions fermées, mot de passe changé.",
  },
  {
    territory: "brest-metropole",
    id: "export-egare",
    title: "Export déposé sur une clé USB égarée",
    discoveredAt: hoursAgo(400),
    happened: "La clé a été retrouvée le lendemain dans les locaux.",
    data: "Conventions et budget : aucune donnée personnelle.",
    people: 0,
    measures: "Rappel fait à l’équipe.",
  },
] as const;

const shown: { stage?: Stage; told?: Promise<void> } = {};

const tellAll = async (): Promise<void> => {
  const { stage } = shown;
  assert.ok(stage);
  const ask = await askAs(stage, account);
  for (const { territory, ...breach } of BREACHES)
    await ask("POST", `/territories/${territory}/security-incidents`, breach);
  await ask("POST", "/territories/brest-metropole/security-incidents/export-egare/notification", {
    notification: {
      decided: "not-notified",
      at: null,
      reference: null,
      because: "Aucune donnée personnelle n’est concernée.",
    },
  });
  await stage.drain();
};

/** The list is pictured without a breach first: they are told of when a picture wants them. */
const told = async ({ page }: Screen): Promise<void> => {
  shown.told ??= tellAll();
  await shown.told;
  await page.reload();
};

const atBreach = async (screen: Screen): Promise<void> => {
  await told(screen);
  await screen.page.getByRole("link", { name: BREACHES[0].title }).click();
  await screen.page.waitForLoadState();
};

export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    shown.stage = stage;
    const city = await signInAs(stage.url, DEMO_NEWCOMER.sub);
    await city.open(`${stage.url}/v1/territory-requests`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ territory: "rennes", communes: ["35238"], email: DEMO_NEWCOMER.email }),
    });
    await stage.drain();
  },
  list: [
    { name: "o1-territories", path: "/exploitation", account, widths: WIDTHS },
    { name: "o1-nothing-found", path: "/exploitation?q=zzz", account },
    { name: "o2-request", path: `${FILE}/rennes`, account, widths: WIDTHS },
    { name: "o2-territory", path: `${FILE}/brest-metropole`, account },
    { name: "o2-suspend", path: `${FILE}/port-lann/suspendre`, account },
    {
      name: "o2-erase",
      path: `${FILE}/port-lann/effacer`,
      account,
      act: (screen) => screen.press("Continuer"),
    },
    { name: "o2-new", path: "/exploitation/nouveau", account },
    { name: "o3-health", path: "/exploitation/sante", account, widths: WIDTHS },
    { name: "o4-templates", path: "/exploitation/modeles", account },
    {
      name: "c16-export",
      path: "/espace/port-lann/reglages/donnees",
      account: COORDINATOR,
      act: async (screen) => {
        await screen.press("Préparer l’export");
        await screen.page.getByRole("heading", { name: "L’export est prêt" }).waitFor();
      },
    },
    { name: "c16-data", path: "/espace/port-lann/reglages/donnees", account: COORDINATOR },
    {
      name: "o6-support",
      path: "/espace/port-lann/reglages/support",
      account: COORDINATOR,
      act: (screen) => screen.press("Ouvrir l’espace au support"),
    },
    { name: "o6-closed", path: "/espace/port-lann/partenaires", account, status: 403 },
    { name: "o6-incidents-none", path: INCIDENTS, account },
    { name: "o6-incidents", path: INCIDENTS, account, widths: WIDTHS, act: told },
    { name: "o6-incident", path: `${INCIDENTS}/nouveau`, account, widths: WIDTHS },
    {
      name: "o6-incident-refused",
      path: `${INCIDENTS}/nouveau`,
      account,
      act: (screen) => screen.press("Signaler"),
    },
    { name: "o6-notification", path: INCIDENTS, account, widths: WIDTHS, act: atBreach },
    { name: "o6-concerned", path: `${FILE}/port-lann`, account, act: told },
    {
      name: "c16-incidents",
      path: "/espace/port-lann/reglages/incidents",
      account: COORDINATOR,
      widths: WIDTHS,
      act: told,
    },
    { name: "c16-usage", path: "/espace/port-lann/reglages/usage", account: COORDINATOR, widths: WIDTHS },
    { name: "o5-quotas", path: `${FILE}/port-lann/quotas`, account, widths: WIDTHS },
    { name: "o5-limits", path: "/exploitation/limites", account, widths: WIDTHS },
  ],
};
