import { DEMO_NEWCOMER, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import { COORDINATOR } from "../harness/own-territory.ts";
import { WIDTHS } from "../harness/screen-options.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const account = DEMO_OPERATOR.sub;
const INCIDENT = "liste-envoyee";
const HOURS_AGO = 20;
const FILE = "/exploitation/territoires";

export const screens: ScreenshotSet = {
  prepare: async (stage) => {
    const city = await signInAs(stage.url, DEMO_NEWCOMER.sub);
    await city.open(`${stage.url}/v1/territory-requests`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ territory: "rennes", communes: ["35238"], email: DEMO_NEWCOMER.email }),
    });
    const operator = await signInAs(stage.url, DEMO_OPERATOR.sub);
    await operator.open(`${stage.url}/v1/territories/port-lann/security-incidents`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        id: INCIDENT,
        title: "Liste de l’équipe envoyée à un autre territoire",
        discoveredAt: new Date(Date.now() - HOURS_AGO * 3_600_000).toISOString(),
        happened: "Un message d’assistance portait en pièce jointe la liste de l’équipe de Port-Lann.",
        data: "Noms et adresses électroniques de l’équipe.",
        people: 12,
        measures:
          "Destinataire prévenu, message supprimé ; les pièces jointes passent désormais par un lien.",
      }),
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
    { name: "o6-incidents", path: "/exploitation/incidents", account, widths: WIDTHS },
    { name: "o6-incident", path: "/exploitation/incidents/nouveau", account, widths: WIDTHS },
    {
      name: "o6-incident-refused",
      path: "/exploitation/incidents/nouveau",
      account,
      act: (screen) => screen.press("Signaler"),
    },
    { name: "o6-notification", path: `${FILE}/port-lann/incidents/${INCIDENT}`, account, widths: WIDTHS },
    { name: "o6-concerned", path: `${FILE}/port-lann`, account },
    {
      name: "c16-incidents",
      path: "/espace/port-lann/reglages/incidents",
      account: COORDINATOR,
      widths: WIDTHS,
    },
    { name: "c16-usage", path: "/espace/port-lann/reglages/usage", account: COORDINATOR, widths: WIDTHS },
    { name: "o5-quotas", path: `${FILE}/port-lann/quotas`, account, widths: WIDTHS },
    { name: "o5-limits", path: "/exploitation/limites", account, widths: WIDTHS },
  ],
};
