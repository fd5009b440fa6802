import type { Bilingual } from "../operation.ts";

/** A group of operations: its name in addresses, what it is called, what it holds. */
type Group = { readonly name: string; readonly title: Bilingual; readonly about: Bilingual };

const group = (name: string, title: Bilingual, about: Bilingual): Group => ({ name, title, about });

/** Groups of operations, in reading order. */
const GROUPS: readonly Group[] = [
  group(
    "territories",
    { fr: "Territoires", en: "Territories" },
    { fr: "Les collectivités qui mènent le dispositif", en: "The local authorities that run the scheme" },
  ),
  group(
    "access",
    { fr: "Accès", en: "Access" },
    { fr: "Personnes, rôles et clés d’API", en: "Members, roles and API keys" },
  ),
  group(
    "webhooks",
    { fr: "Webhooks", en: "Webhooks" },
    {
      fr: "Messages aux logiciels des partenaires, leur journal, leur renvoi",
      en: "Messages to partners’ software, their log, replay",
    },
  ),
  group(
    "partners",
    { fr: "Partenaires", en: "Partners" },
    {
      fr: "Bailleurs, fournisseurs, collectivités, associations",
      en: "Landlords, providers, authorities, associations",
    },
  ),
  group(
    "conventions",
    { fr: "Conventions", en: "Conventions" },
    {
      fr: "Conventions de service, de partenariat et de financement, prix datés",
      en: "Service, partnership and funding conventions, dated prices",
    },
  ),
  group(
    "budgets",
    { fr: "Budgets", en: "Budgets" },
    { fr: "Budgets, subventions, dépenses", en: "Budgets, grants, spendings" },
  ),
  group(
    "quartiers",
    { fr: "Quartiers", en: "Quartiers" },
    { fr: "Quartiers d’habitat social", en: "Quartiers of social housing" },
  ),
  group(
    "campaigns",
    { fr: "Campagnes", en: "Campaigns" },
    {
      fr: "Les six étapes, leurs passages, les réunions et l’information",
      en: "The six-stage workflow: gates, meetings, information",
    },
  ),
  group(
    "registers",
    { fr: "Registres", en: "Registers" },
    { fr: "Registres des logements", en: "Dwelling registers" },
  ),
  group("votes", { fr: "Votes", en: "Votes" }, { fr: "Le vote des locataires", en: "The tenants’ vote" }),
  group(
    "ballots",
    { fr: "Bulletins", en: "Ballots" },
    {
      fr: "Ce que demande le navigateur d’une personne qui vote, sans compte",
      en: "What a voter’s browser asks: no sign-in",
    },
  ),
  group(
    "urns",
    { fr: "Urnes", en: "Urns" },
    { fr: "L’urne, anonyme et vérifiable par tous", en: "The urn: anonymous, verifiable by anybody" },
  ),
  group(
    "accompaniment",
    { fr: "Accompagnement", en: "Accompaniment" },
    {
      fr: "Lancement, contrats, ordinateurs, activités, bilan",
      en: "Launch, contracts, computers, activities, review",
    },
  ),
  group(
    "planning",
    { fr: "Pilotage", en: "Planning" },
    {
      fr: "Mise en place, tableau de bord, tâches et calendrier prévisionnel",
      en: "Set-up, board, tasks and the provisional calendar",
    },
  ),
  group(
    "content",
    { fr: "Contenus", en: "Content" },
    {
      fr: "Ce que montrent les pages d’un quartier, et ce que leurs visiteurs envoient",
      en: "What a quartier’s pages show, and what visitors send",
    },
  ),
  group(
    "publication",
    { fr: "Publication", en: "Publication" },
    {
      fr: "Publication des pages et des bilans, identité visuelle et mentions légales",
      en: "Publishing pages and reviews; theme and legal texts",
    },
  ),
  group(
    "public",
    { fr: "Public", en: "Public" },
    {
      fr: "Ce que chacun peut lire ou envoyer, sans compte",
      en: "What anyone may read or send, without an account",
    },
  ),
];

/** The groups as an OpenAPI document tells them: its own field is English, both languages stand beside it. */
export const TAGS = GROUPS.map(({ name, title, about }) => ({
  name,
  description: about.en,
  "x-title": title,
  "x-description": about,
}));
