import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { publishQuartier } from "@ipt/application/publication/publish-quartier.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import { type BrestFile, readBrest } from "./brest-file.ts";
import { inFrench } from "./brest-words.ts";
import { seedBrestPages } from "./seed-brest-pages.ts";
import { seedQuartier } from "./seed-brest-quartier.ts";
import type { Seeder } from "./seeder.ts";

/** Highest price of a recycled computer in Brest, 70 euros (bilan de Kérédern, 2012). */
const COMPUTER_CEILING = { cents: 7000 };

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const seedConventions = async (seed: Seeder, file: BrestFile): Promise<void> => {
  for (const { id, kind, parties, offer, prices } of file.conventions) {
    await seed.run(createConvention, {
      id,
      kind,
      parties,
      ...(offer ? { offer: { ...offer, alsoIncludes: inFrench(offer.alsoIncludes) } } : {}),
      ...(kind === "partnership" ? { computerPriceCeiling: COMPUTER_CEILING } : {}),
      prices: prices.map((price) => ({
        from: price.from,
        perDwellingPerMonth: { cents: price.centsPerDwellingPerMonth },
        source: price.source ?? null,
      })),
    });
  }
};

/** Brest as its sources published it: adopted, counts unknown; contradictory figures kept as notes. */
export const seedBrest = async (seed: Seeder): Promise<void> => {
  const file = readBrest();
  const { id: territory, ...description } = file.territory;
  await seed.runAsOperator(createTerritory, { territory, ...description });
  for (const { was, ...partner } of file.partners)
    await seed.run(createPartner, { ...partner, formerNames: was });
  await seedConventions(seed, file);
  for (const { cents, ...budget } of file.budgets)
    await seed.run(createBudget, { ...budget, total: { cents } });
  for (const quartier of file.quartiers) await seedQuartier(seed, quartier);
  for (const { name, year } of file.laterQuartiers) {
    await seed.run(createQuartier, {
      id: slug(name),
      name,
      landlord: "brest-metropole-habitat",
      milestones: [{ on: String(year), what: "Déploiement", source: file.laterQuartiersSource }],
    });
    await seed.run(publishQuartier, { quartier: slug(name) });
  }
  await seedBrestPages(seed);
};
