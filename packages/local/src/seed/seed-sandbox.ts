import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import { addDays, addMonths } from "@ipt/domain/values/civil-date.ts";
import { SANDBOX } from "../demo/accounts.ts";
import { sandboxRegister } from "./sandbox-register.ts";
import { seedLePhare } from "./seed-sandbox-le-phare.ts";
import { seedSandboxPages } from "./seed-sandbox-pages.ts";
import { seedSandboxSite } from "./seed-sandbox-site.ts";
import type { Seeder } from "./seeder.ts";

const PARTNERS = [
  ["habitat-port-lann", "Habitat Port-Lann", "landlord"],
  ["fibre-armor", "Fibre d’Armor", "internet-provider"],
  ["ville-de-port-lann", "Ville de Port-Lann", "local-authority"],
  ["centre-social-du-port", "Centre social du Port", "social-centre"],
  ["mediation-bleue", "Médiation bleue", "mediation-association"],
  ["atelier-ressource", "Atelier Ressource", "computer-recycler"],
  ["locataires-ensemble", "Locataires ensemble", "tenants-association"],
] as const;

const seedProgramme = async (seed: Seeder, today: string): Promise<void> => {
  const year = Number(today.slice(0, 4));
  await seed.run(createConvention, {
    id: "acces-internet",
    kind: "service",
    parties: ["habitat-port-lann", "fibre-armor"],
    signedOn: addMonths(today, -3),
    from: addMonths(today, -2),
    to: addMonths(today, 58),
    offer: { name: "Logement connecté", downstreamMbps: 30, alsoIncludes: ["TNT", "téléphonie entrante"] },
    denunciation:
      "Chaque partie peut dénoncer la convention à chaque date anniversaire, avec six mois de préavis.",
    prices: [{ from: addMonths(today, -2), perDwellingPerMonth: { cents: 119 } }],
  });
  await seed.run(createConvention, {
    id: "partenariat",
    kind: "partnership",
    parties: ["ville-de-port-lann", "habitat-port-lann", "fibre-armor"],
    from: addMonths(today, -2),
    computerPriceCeiling: { cents: 7000 },
  });
  await seed.run(createBudget, {
    year,
    total: { cents: 2_000_000 },
    purpose: "Accompagnement des habitants",
  });
  await seed.run(createGrant, {
    year,
    id: "accompagnement-centre-social",
    partner: "centre-social-du-port",
    amount: { cents: 900_000 },
    grantedOn: addMonths(today, -1),
    purpose: "Ateliers et permanences",
  });
};

/** A fictitious city whose clock can be moved: partners, conventions, budget, and a quartier with its register. */
export const seedSandbox = async (seed: Seeder, today: string): Promise<void> => {
  await seed.runAsOperator(createTerritory, {
    territory: SANDBOX,
    name: "Port-Lann (fictif)",
    communes: [],
    languages: ["fr", "en", "ar", "tr", "pt"],
    sandbox: true,
  });
  for (const [id, name, kind] of PARTNERS) await seed.run(createPartner, { id, name, kind });
  await seedProgramme(seed, today);
  await seed.run(createQuartier, {
    id: "les-ajoncs",
    name: "Les Ajoncs",
    dwellings: 312,
    dwellingsSource: "Habitat Port-Lann",
    landlord: "habitat-port-lann",
  });
  await seed.run(createQuartier, {
    id: "kergwenn",
    name: "Kergwenn",
    dwellings: 480,
    dwellingsSource: "Habitat Port-Lann",
    landlord: "habitat-port-lann",
  });
  await seed.run(startCampaign, { quartier: "kergwenn" });
  await seed.run(recordMeeting, {
    quartier: "kergwenn",
    kind: "partner-meeting",
    on: addDays(today, -7),
    people: 14,
    roles: "Le bailleur notifie, la ville informe, le centre social accompagne.",
    provisionalCalendar: "Réunion publique dans un mois, vote deux mois plus tard.",
  });
  await seed.run(importRegister, { quartier: "kergwenn", rows: sandboxRegister("rue des Goélands", 480) });
  await seedLePhare(seed, today);
  await seedSandboxSite(seed);
  await seedSandboxPages(seed, today);
};
