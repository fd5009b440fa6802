import type { RequirementId } from "@ipt/domain/playbook/requirement-answer.ts";
import type { Bilingual } from "../operation.ts";

export type RequirementText = { readonly label: Bilingual; readonly todo: Bilingual };

const text = (fr: string, en: string, todoFr: string, todoEn: string): RequirementText => ({
  label: { fr, en },
  todo: { fr: todoFr, en: todoEn },
});

/** What each requirement is called, and what to do when it is missing. */
export const REQUIREMENTS = {
  "service-convention": text(
    "Convention de service en vigueur entre le bailleur et le fournisseur",
    "Service convention in force between landlord and provider",
    "Enregistrez la convention signée : parties, prix, débit, durée, conditions de dénonciation.",
    "Record the signed convention: parties, price, speed, duration, terms of denunciation.",
  ),
  "partnership-convention": text(
    "Partenariat entre collectivités, bailleur et fournisseur",
    "Partnership between local authorities, landlord and provider",
    "Enregistrez la convention de partenariat en vigueur.",
    "Record the partnership convention in force.",
  ),
  "budget-of-the-year": text(
    "Budget de l’année, avec des subventions aux partenaires qui accompagnent",
    "Budget of the year, with grants to the accompanying partners",
    "Ouvrez le budget de l’année et attribuez au moins une subvention.",
    "Open the year’s budget and give at least one grant.",
  ),
  "partner-meeting": text(
    "Réunion des partenaires du quartier",
    "Meeting of the quartier’s partners",
    "Tenez la réunion et enregistrez présents, rôles et calendrier prévisionnel.",
    "Hold the meeting and record attendance, roles and provisional calendar.",
  ),
  "public-meeting": text(
    "Réunion publique tenue",
    "Public meeting held",
    "Tenez la réunion publique et enregistrez-la.",
    "Hold the public meeting and record it.",
  ),
  "three-kinds-of-information": text(
    "Trois formes d’information au moins, avec preuve",
    "At least three kinds of information, with evidence",
    "Enregistrez courrier, tract, livret, affiche, permanence ou relais, chacun avec sa preuve.",
    "Record letter, flyer, booklet, poster, drop-in or relay, each with its evidence.",
  ),
  "information-period": text(
    "Un mois d’information avant le vote",
    "A month of information before the vote",
    "Laissez 30 jours entre la première information et l’ouverture, ou dérogez avec un motif.",
    "Leave 30 days between the first information and the opening, or waive it with a reason.",
  ),
  "register-frozen": text(
    "Registre des logements importé et figé",
    "Dwelling register imported and frozen",
    "Importez la liste du bailleur, logements vacants marqués, puis figez-la.",
    "Import the landlord’s list, vacant dwellings marked, then freeze it.",
  ),
  "individual-notification": text(
    "Chaque logement concerné notifié individuellement",
    "Every dwelling concerned individually notified",
    "Enregistrez les dates de réception de la notification et leur preuve.",
    "Record the dates of receipt of the notification and their evidence.",
  ),
  "vote-planned": text(
    "Vote préparé : règle, question, dates",
    "Vote planned: rule, question, dates",
    "Préparez le vote.",
    "Plan the vote.",
  ),
  "bureau-named": text(
    "Bureau de trois membres, dont un représentant des locataires",
    "Bureau of three, one of them for the tenants",
    "Nommez un membre pour le bailleur, un pour une association de locataires, un pour la collectivité.",
    "Name a member for the landlord, one for a tenants’ association, one for the local authority.",
  ),
  "legal-window": text(
    "Dates du vote dans le délai légal",
    "Voting dates inside the legal window",
    "Ouvrez après la dernière notification et clôturez dans les deux mois de la première.",
    "Open after the last notification and close within two months of the first.",
  ),
  "convention-outlives-vote": text(
    "Convention encore en vigueur à la clôture",
    "Convention still in force at the close",
    "Prolongez la convention ou avancez le vote.",
    "Extend the convention or bring the vote forward.",
  ),
  "minutes-sealed": text(
    "Vote clos, dépouillé par deux membres, procès-verbal scellé",
    "Vote closed, counted by two members, minutes sealed",
    "Clôturez, dépouillez à deux, scellez le procès-verbal.",
    "Close, count with two members, seal the minutes.",
  ),
  "vote-adopted": text(
    "Service adopté par le vote",
    "Service adopted by the vote",
    "Un vote défavorable termine la campagne ; une autre peut être commencée.",
    "A vote against ends the campaign; another may be started.",
  ),
  "price-as-voted": text(
    "Offre et prix appliqués identiques à ceux votés",
    "Offer and price charged are those voted",
    "Rétablissez dans la convention le prix et le débit votés.",
    "Put the voted price and speed back in the convention.",
  ),
  "two-launch-half-days": text(
    "Deux demi-journées de lancement, à 7 à 15 jours d’intervalle",
    "Two launch half-days, 7 to 15 days apart",
    "Tenez et enregistrez les deux demi-journées.",
    "Hold and record the two half-days.",
  ),
  "a-month-of-data": text(
    "Un mois de données au moins",
    "At least a month of data",
    "Attendez un mois après le lancement et enregistrez contrats et activités.",
    "Wait a month after the launch and record contracts and activities.",
  ),
  "figures-sourced": text(
    "Chaque chiffre a son numérateur, son dénominateur et sa source",
    "Every figure has its numerator, denominator and source",
    "Enregistrez les contrats et le nombre de logements du quartier.",
    "Record the contracts and the quartier’s number of dwellings.",
  ),
} as const satisfies Record<RequirementId, RequirementText>;

const RESPONSIBLES: Readonly<Record<string, Bilingual>> = {
  coordinator: { fr: "la coordination du territoire", en: "the territory’s coordinator" },
  landlord: { fr: "le bailleur", en: "the landlord" },
  bureau: { fr: "le bureau de vote", en: "the bureau" },
  partners: { fr: "les partenaires", en: "the partners" },
};

export const responsibleText = (responsible: string): Bilingual =>
  RESPONSIBLES[responsible] ?? { fr: responsible, en: responsible };
