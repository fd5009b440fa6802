import { addDays, addMonths } from "@ipt/domain/values/civil-date.ts";
import { DEMO_MEMBERS } from "@ipt/local/demo/accounts.ts";
import type { Stage } from "./journey.ts";
import { ownTerritory } from "./own-territory.ts";

/** Accounts of the demonstration that sit in the bureau or work for a partner, in a town made by `voteTown`. */
export const LANDLORD = "bruno-bailleur";
export const TENANTS = "claire-locataires";
export const CENTRE = "elena-centre-social";

const MEMBERS = [
  [LANDLORD, ["landlord-agent", "bureau-member"], "bailleur"],
  [TENANTS, ["bureau-member"], "locataires"],
  ["david-mairie", ["bureau-member"], "mairie"],
  [CENTRE, ["partner-contributor"], "centre"],
] as const;

const PARTNERS = [
  ["bailleur", "Habitat du Parc", "landlord"],
  ["fai", "Fibre du Parc", "internet-provider"],
  ["mairie", "Ville du Parc", "local-authority"],
  ["locataires", "Locataires du Parc", "tenants-association"],
  ["centre", "Centre social du Parc", "social-centre"],
  ["recycleur", "Atelier du Parc", "computer-recycler"],
] as const;

/** A sandbox with partners, people, conventions and a budget, and the quartier `le-parc` whose gate into information is open. */
export const voteTown = async (stage: Stage, territory: string) => {
  const ask = await ownTerritory(stage, territory, "Le Parc");
  const today = new Date().toISOString().slice(0, 10);
  const from = addMonths(today, -1);
  for (const [id, name, kind] of PARTNERS) await ask("POST", "/partners", { id, name, kind });
  for (const [sub, roles, partner] of MEMBERS) {
    const account = DEMO_MEMBERS.find((one) => one.sub === sub);
    await ask("POST", "/members", { email: account?.email, name: account?.name, roles, partner });
  }
  await ask("POST", "/conventions", {
    id: "service",
    kind: "service",
    parties: ["bailleur", "fai"],
    from,
    to: addMonths(today, 60),
    offer: { name: "Internet du Parc", downstreamMbps: 30 },
    denunciation: "Six mois de préavis.",
    prices: [{ from, perDwellingPerMonth: { cents: 119 } }],
  });
  await ask("POST", "/conventions", {
    id: "partenariat",
    kind: "partnership",
    parties: ["mairie", "bailleur", "fai"],
    from,
    computerPriceCeiling: { cents: 7000 },
  });
  const year = Number(today.slice(0, 4));
  await ask("POST", "/budgets", { year, total: { cents: 2_000_000 }, purpose: "Accompagnement" });
  await ask("POST", `/budgets/${year}/grants`, {
    id: "centre",
    partner: "centre",
    amount: { cents: 800_000 },
    grantedOn: today,
  });
  await ask("POST", "/quartiers", { id: "le-parc", name: "Le Parc", dwellings: 12, landlord: "bailleur" });
  await stage.drain();
  return {
    ask,
    /** A day of the town, counted from the one on which it was made. */
    day: (days: number): string => addDays(today, days),
    space: `/espace/${territory}`,
    quartier: `/espace/${territory}/quartiers/le-parc`,
    moveClock: (to: string, at: string) => ask("POST", "/clock", { to, at }),
  };
};

export type VoteTown = Awaited<ReturnType<typeof voteTown>>;
