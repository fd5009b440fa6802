import type { SetupStep } from "@ipt/application/board/setup-steps.ts";
import { staffTexts } from "../../../i18n/texts.ts";

type StepText = { readonly title: string; readonly hint: string };

const stepsFr: Readonly<Record<SetupStep, StepText>> = {
  identity: { title: "Identité du territoire", hint: "Nom, communes ou SIREN, langues des pages publiques" },
  theme: { title: "Couleur et logo", hint: "Vos pages portent votre couleur, si elle se lit bien" },
  legal: { title: "Mentions légales", hint: "Qui publie, et à qui un habitant s'adresse" },
  people: { title: "Équipe", hint: "Invitez au moins une autre personne" },
  authority: { title: "Collectivité", hint: "La vôtre, telle qu'elle signe les conventions" },
  landlord: { title: "Bailleur", hint: "Le propriétaire des logements" },
  provider: { title: "Fournisseur d'accès à internet", hint: "L'opérateur qui ouvre l'accès" },
  "service-convention": {
    title: "Convention de service",
    hint: "Entre bailleur et fournisseur : prix, débit, durée",
  },
  "partnership-convention": {
    title: "Convention de partenariat",
    hint: "Entre collectivité, bailleur et fournisseur",
  },
  budget: { title: "Budget de l'année", hint: "Ce qui est prévu, puis ce que reçoit chaque partenaire" },
  quartier: { title: "Premier quartier", hint: "Son nom suffit pour commencer" },
  campaign: { title: "Campagne du quartier", hint: "De la première réunion au bilan, en six étapes" },
  calendar: {
    title: "Calendrier du quartier",
    hint: "Proposé à rebours, depuis le jour de lancement que vous visez",
  },
  publication: { title: "Page des habitants", hint: "Relisez-la, puis publiez-la" },
};

const stepsEn: Readonly<Record<SetupStep, StepText>> = {
  identity: { title: "The territory’s identity", hint: "Name, communes or SIREN, languages of public pages" },
  theme: { title: "Colour and logo", hint: "Your pages carry your colour, if it reads well" },
  legal: { title: "Legal notice", hint: "Who publishes, and whom a resident turns to" },
  people: { title: "Team", hint: "Invite at least one other person" },
  authority: { title: "Local authority", hint: "Yours, as it signs conventions" },
  landlord: { title: "Landlord", hint: "The owner of the dwellings" },
  provider: { title: "Internet provider", hint: "The operator that opens the access" },
  "service-convention": {
    title: "Service convention",
    hint: "Between landlord and provider: price, speed, duration",
  },
  "partnership-convention": {
    title: "Partnership convention",
    hint: "Between local authority, landlord and provider",
  },
  budget: { title: "Budget of the year", hint: "What is planned, then what each partner receives" },
  quartier: { title: "First quartier", hint: "Its name is enough to begin" },
  campaign: { title: "The quartier’s campaign", hint: "From the first meeting to the review, in six stages" },
  calendar: { title: "The quartier’s calendar", hint: "Counted back from the launch day you aim at" },
  publication: { title: "Residents’ page", hint: "Read it again, then publish it" },
};

export const setupTexts = staffTexts(
  {
    steps: stepsFr,
    title: "Mise en place",
    parts: {
      territory: "Votre territoire",
      agreements: "Vos partenaires, ce que vous signez, ce que vous financez",
      quartier: "Votre premier quartier",
    },
    lead: "D'un espace vide à la première page publiée. Chaque étape mène à son formulaire et revient ici ; l'ordre est un conseil.",
    texts: "Ce que lisent les habitants s'écrit à la main, ou se reprend :",
    progress: (done: number, all: number) =>
      `${done < 2 ? `${done} étape faite` : `${done} étapes faites`} sur ${all}.`,
    all: "Tout est en place. La suite se mène quartier par quartier.",
    board: "Aller au tableau de bord",
    saved: "C'est enregistré.",
    pending: "Possible dès que votre territoire est accepté",
    needsQuartier: "Possible dès que le premier quartier est ajouté",
    needsCampaign: "Possible dès que la campagne est commencée",
    needsPartners: "Possible dès que les partenaires qui la signent sont ajoutés",
  },
  {
    steps: stepsEn,
    title: "Set-up",
    parts: {
      territory: "Your territory",
      agreements: "Your partners, what you sign, what you fund",
      quartier: "Your first quartier",
    },
    lead: "From an empty space to the first published page. Each step leads to its form and back here; the order is advice.",
    texts: "What residents read is written by hand, or copied:",
    progress: (done: number, all: number) => `${done === 1 ? "1 step" : `${done} steps`} done out of ${all}.`,
    all: "Everything is in place. What follows is led quartier by quartier.",
    board: "Go to the board",
    saved: "It is saved.",
    pending: "Possible as soon as your territory is approved",
    needsQuartier: "Possible as soon as the first quartier is added",
    needsCampaign: "Possible as soon as the campaign has started",
    needsPartners: "Possible as soon as the partners that sign it are added",
  },
);
