import { staffTexts } from "../../../i18n/texts.ts";

export const launchTexts = staffTexts(
  {
    title: "Demi-journées de lancement",
    lead: "Deux demi-journées, à 7 à 15 jours d'intervalle : contrats, remise des modems, commande d'ordinateurs, conseils.",
    none: "Aucune demi-journée enregistrée",
    noneBody: "Elles se tiennent au centre social ou en pied d'immeuble, une fois le service adopté.",
    add: "Enregistrer une demi-journée",
    addTitle: "Enregistrer une demi-journée de lancement",
    on: "Date",
    half: "Matin ou après-midi",
    halves: { morning: "Matin", afternoon: "Après-midi" },
    place: "Lieu",
    visitors: "Nombre de visiteurs",
    visitorsHint: "Laissez vide tant que personne n'a compté",
    partners: "Partenaires présents",
    save: "Enregistrer la demi-journée",
    created: "La demi-journée est enregistrée.",
  },
  {
    title: "Launch half-days",
    lead: "Two half-days, 7 to 15 days apart: contracts, handing out of modems, orders of computers, advice.",
    none: "No half-day recorded",
    noneBody:
      "They are held at the social centre or at the foot of the buildings, once the service is adopted.",
    add: "Record a half-day",
    addTitle: "Record a launch half-day",
    on: "Date",
    half: "Morning or afternoon",
    halves: { morning: "Morning", afternoon: "Afternoon" },
    place: "Place",
    visitors: "Number of visitors",
    visitorsHint: "Leave empty as long as nobody has counted",
    partners: "Partners present",
    save: "Save the half-day",
    created: "The half-day was saved.",
  },
);
