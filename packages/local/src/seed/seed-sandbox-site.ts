import { setLogo } from "@ipt/application/site/set-logo.ts";
import { updateLegal } from "@ipt/application/site/update-legal.ts";
import type { Seeder } from "./seeder.ts";

const LIGHTHOUSE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="8" fill="#14508c"/>' +
  '<path d="M20 40l2-22h4l2 22z" fill="#ffffff"/><path d="M21 29h6l.5 5h-7z" fill="#14508c"/>' +
  '<circle cx="24" cy="14" r="4" fill="#ffd166"/></svg>';

const CITY = {
  name: "Ville de Port-Lann (fictive)",
  address: "1 place du Port, 00000 Port-Lann",
  phone: "02 61 91 00 00",
  email: "mairie@port-lann.example",
};

/** The fictitious city's look and legal texts. Phone numbers are those that ARCEP keeps for fiction. */
export const seedSandboxSite = async (seed: Seeder): Promise<void> => {
  await seed.run(setLogo, {
    alt: "Port-Lann, ville fictive",
    image: { format: "svg", source: LIGHTHOUSE },
  });
  await seed.run(updateLegal, {
    publisher: CITY,
    directorOfPublication: "Le maire de Port-Lann (fictif)",
    host: { name: "Cette machine (démonstration)" },
    contact: CITY,
    dataController: "Ville de Port-Lann pour l’accompagnement, Habitat Port-Lann pour le vote",
    dataProtectionOfficer: { name: "Déléguée à la protection des données", email: "dpo@port-lann.example" },
  });
};
