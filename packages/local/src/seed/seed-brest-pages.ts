import { addContact } from "@ipt/application/content/add-contact.ts";
import { addDocument } from "@ipt/application/content/add-document.ts";
import { publishQuartier } from "@ipt/application/publication/publish-quartier.ts";
import { publishReview } from "@ipt/application/publication/publish-review.ts";
import type { Seeder } from "./seeder.ts";

const DOCUMENTS = [
  ["keredern", "review", "Le bilan complet d’Internet pour tous à Keredern", "12136"],
  ["keredern", "guide", "Les questions les plus fréquemment posées par les habitants", "6082"],
  ["keredern", "other", "Numérique dans l’habitat social : groupe de travail de l’AVICCA", "4958"],
  ["kerourien", "review", "Bilan de l’expérimentation de Kerourien", "7418"],
  ["kerourien", "review", "Enquête de fin d’expérimentation : difficultés et accompagnement", "7415"],
  ["kerourien", "other", "L’internet à 1 € adopté sur le quartier de Kerourien", "6632"],
  ["kerourien", "other", "Internet pour chacun-e à Kerourien : l’avant-projet", "3986"],
] as const;

/** Days of the bilans as Brest dated them. */
const REVIEWS = [
  ["kerourien", "2010-05-05"],
  ["kerourien", "2010-11-04"],
  ["keredern", "2012-10-21"],
] as const;

/** What Brest published, shown: its own pages as documents, its own figures as bilans, and nothing made up. */
export const seedBrestPages = async (seed: Seeder): Promise<void> => {
  for (const [quartier, kind, title, article] of DOCUMENTS) {
    const link = `https://www.a-brest.net/article${article}.html`;
    await seed.run(addDocument, { quartier, kind, title, link });
  }
  await seed.run(addContact, {
    quartier: "keredern",
    name: "Centre social de Keredern",
    partner: "centre-social-keredern",
    topics: ["installation", "workshops"],
    place: "Espace multimédia du centre social de Keredern",
  });
  await seed.run(addContact, {
    quartier: "kerourien",
    name: "Centre social de Kerourien",
    partner: "centre-social-kerourien",
    topics: ["installation", "workshops"],
    place: "Espace multimédia du centre social de Kerourien",
  });
  for (const [quartier, asOf] of REVIEWS) await seed.run(publishReview, { quartier, asOf });
  for (const quartier of ["kerourien", "keredern"]) await seed.run(publishQuartier, { quartier });
};
