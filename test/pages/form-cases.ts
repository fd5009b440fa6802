import type { Place } from "../world/place.ts";
import type { Answers } from "./form-on-page.ts";
import type { Wanted } from "./visit.ts";

/** How a form is filled in so that it is accepted, by whom, and in which state of things. */
export type FormCase = Wanted & {
  readonly values?: (place: Place) => Answers;
  /** A field, and what each of two people who open the form at once puts in it. */
  readonly edit?: readonly [field: string, mine: string, theirs: string];
  /** Events that it writes: one unless told. */
  readonly events?: number;
  /** What it takes that says nothing: an empty form, or any words at all. Refused unless told. */
  readonly takes?: readonly ("nothing" | "anything")[];
  /** It first shows what it is about to do; the form of that page does it. */
  readonly inTwoSteps?: boolean;
};

/** A date in its three boxes. */
const day = (field: string, date: string): Answers => {
  const [year = "", month = "", number = ""] = date.split("-");
  return { [`${field}.day`]: number, [`${field}.month`]: month, [`${field}.year`]: year };
};

const csv = (name: string, ...lines: readonly string[]): File =>
  new File([lines.join("\n")], name, { type: "text/csv" });

const QUARTIER = "/espace/:territory/quartiers/:quartier";
const CONTENT = `${QUARTIER}/contenus`;
const VOTE = `${QUARTIER}/votes/:vote`;
const SETTINGS = "/espace/:territory/reglages";
const DEVELOPERS = "/espace/:territory/developpeurs";
const OPERATOR = "/exploitation/territoires/:territory";

/** Every form of the product, by the route of its page, in an order in which each is still possible. */
export const FORM_CASES: Readonly<Record<string, FormCase>> = {
  "/commencer/demande": {
    values: () => ({ use: "play", name: "Saint-Malo", territory: "saint-malo", communes: "35288" }),
  },
  "/exploitation/nouveau": {
    values: () => ({
      use: "play",
      name: "Dinard",
      territory: "dinard",
      communes: "35093",
      coordinator: "Anne",
      email: "anne@dinard.example",
    }),
    events: 2,
  },
  [`${OPERATOR}/accepter`]: { part: "pending" },
  [`${OPERATOR}/refuser`]: {
    params: { territory: "saint-malo" },
    takes: ["anything"],
    values: () => ({ reason: "Pas cette année." }),
  },
  [`${OPERATOR}/suspendre`]: {
    part: "sandbox",
    takes: ["nothing", "anything"],
    values: () => ({ reason: "À sa demande." }),
  },
  [`${OPERATOR}/retablir`]: { part: "sandbox" },
  [`${OPERATOR}/quotas`]: {
    edit: ["quotas.quartiers", "40", "50"],
    values: () => ({ reason: "Une grande ville." }),
  },
  "/exploitation/incidents/nouveau": {
    values: (place) => ({
      title: "Liste envoyée par erreur",
      ...day("discoveredAt", "2026-03-02"),
      time: "10:00",
      happened: "Une liste est partie au mauvais destinataire.",
      data: "Noms de l’équipe.",
      measures: "Destinataire prévenu.",
      territories: place.territory(),
    }),
  },
  [`${OPERATOR}/incidents/:incident`]: {
    edit: ["measures", "Accès retirés.", "Accès revus."],
    values: () => ({ "notification.decided": "not-notified", "notification.because": "Aucun risque." }),
  },
  [`${OPERATOR}/effacer`]: { part: "suspended", values: () => ({ exported: "yes" }), events: 0 },
  [`${OPERATOR}/effacer/confirmer`]: {
    part: "suspended",
    values: ({ territory }) => ({ confirm: territory("suspended") }),
    // Its three events go with it.
    events: -3,
  },
  "/espace/:territory/mise-en-place/brest": {
    values: () => ({ authority: "Ville", landlord: "Bailleur", quartier: "La Grève", dwellings: "120" }),
    events: 4,
  },
  "/espace/:territory/partenaires/nouveau": { values: () => ({ name: "La Recyclerie", kind: "other" }) },
  "/espace/:territory/partenaires/:partner": { edit: ["name", "Le Centre", "Centre social"] },
  "/espace/:territory/bienvenue": { who: "reader" },
  "/espace/:territory/deposer/:subject": {
    values: ({ id }) => ({
      file: csv(
        "a.csv",
        "quartier;date;activite;participants;menee_par",
        `${id("live")};02/03/2026;Atelier;8;${id("centre")}`,
      ),
    }),
    inTwoSteps: true,
  },
  "/espace/:territory/conventions/nouvelle": {
    values: ({ id }) => ({ kind: "funding", parties: [id("city"), id("centre")] }),
  },
  "/espace/:territory/conventions/:convention": { edit: ["denunciation", "Trois mois.", "Un an."] },
  "/espace/:territory/conventions/:convention/prix": {
    values: () => ({ perDwellingPerMonth: "1,24", ...day("from", "2027-01-01") }),
  },
  "/espace/:territory/budgets/nouveau": {
    values: () => ({ year: "2027", total: "20 000", purpose: "Accompagnement" }),
  },
  "/espace/:territory/budgets/:year/modifier": { edit: ["total", "21 000", "22 000"] },
  "/espace/:territory/budgets/:year/subvention": {
    values: ({ id }) => ({ partner: id("recycler"), amount: "100", ...day("grantedOn", "2026-03-01") }),
  },
  "/espace/:territory/budgets/:year/subventions/:grant/depense": {
    values: () => ({ amount: "10", ...day("on", "2026-03-01"), label: "Papier" }),
  },
  "/espace/:territory/quartiers/nouveau": { values: () => ({ name: "Kérourien", dwellings: "600" }) },
  [`${QUARTIER}/modifier`]: { state: "blank", edit: ["name", "Kérédern", "Keredern"] },
  [`${QUARTIER}/commencer`]: { state: "blank" },
  [`${QUARTIER}/publier`]: { state: "blank" },
  [`${QUARTIER}/deroger/:requirement`]: {
    state: "prepared",
    params: { requirement: "information-period" },
    takes: ["anything"],
    values: () => ({ reason: "La salle ferme.", decidedBy: "Comité de pilotage" }),
  },
  [`${QUARTIER}/franchir`]: { state: "prepared" },
  [`${QUARTIER}/calendrier/proposer`]: {
    state: "prepared",
    values: () => ({ aim: "launch", ...day("launchOn", "2026-11-02") }),
    events: 0,
  },
  [`${QUARTIER}/calendrier/dates`]: {
    state: "prepared",
    values: () => ({ ...day("public-meeting", "2026-04-14") }),
  },
  [`${QUARTIER}/reunions/nouvelle`]: {
    state: "prepared",
    values: () => ({ kind: "public-meeting", ...day("on", "2026-03-10"), people: "40" }),
  },
  [`${QUARTIER}/information/nouvelle`]: {
    state: "informed",
    values: () => ({ kind: "booklet", ...day("on", "2026-03-10") }),
  },
  [`${QUARTIER}/information/:action/preuve`]: {
    state: "informed",
    values: () => ({ kind: "photo", reference: "hall.jpg" }),
  },
  [`${QUARTIER}/registre/importer`]: {
    state: "informed",
    values: () => ({
      file: csv("r.csv", "ref;building;label;vacant", "A-1;A;Porte 1;non", "A-2;A;Porte 2;oui"),
    }),
    inTwoSteps: true,
  },
  [`${QUARTIER}/registre/figer`]: { state: "informed" },
  [`${QUARTIER}/notification`]: {
    state: "informed",
    values: () => ({
      method: "letter",
      ...day("firstReceivedOn", "2026-03-09"),
      ...day("lastReceivedOn", "2026-03-10"),
      dwellingsNotified: "1",
      "evidence.0.kind": "document",
      "evidence.0.reference": "constat.pdf",
    }),
  },
  [`${QUARTIER}/vote/preparer`]: {
    state: "informed",
    values: ({ id }) => ({
      rule: "art42-direct",
      question: "Oui ?",
      convention: id("service"),
      ...day("opensOn", "2026-04-14"),
      ...day("closesOn", "2026-04-16"),
      channels: "paper",
      "partner.landlord": id("landlord"),
      "name.landlord": "Bruno",
      "partner.tenants-association": id("tenants"),
      "name.tenants-association": "Claire",
      "partner.local-authority": id("city"),
      "name.local-authority": "David",
    }),
  },
  [`${VOTE}/modifier`]: { state: "planned", edit: ["question", "Une question ?", "L’autre question ?"] },
  [`${VOTE}/ouvrir`]: { state: "planned", who: "tenants" },
  [`${VOTE}/remplacer/:replacement`]: { state: "trial", who: "landlord" },
  [`${VOTE}/emarger`]: {
    state: "opened",
    who: "tenants",
    values: ({ id }) => ({ dwelling: `${id("opened")}-7` }),
  },
  [`${VOTE}/annuler`]: {
    state: "opened",
    who: "tenants",
    values: ({ id }) => ({ dwelling: `${id("opened")}-4`, reason: "Erreur de ligne." }),
  },
  [`${VOTE}/incident`]: {
    state: "opened",
    who: "tenants",
    takes: ["anything"],
    values: () => ({ what: "Panne de courant." }),
  },
  [`${VOTE}/clore`]: { state: "due", who: "tenants" },
  [`${VOTE}/depouiller`]: {
    state: "closed",
    who: "tenants",
    values: () => ({ for: "2", against: "1", blank: "0", void: "0" }),
  },
  [`${VOTE}/sceller`]: { state: "counted", who: "tenants" },
  [`${QUARTIER}/lancements/nouveau`]: {
    state: "adopted",
    values: () => ({ ...day("on", "2026-03-10"), half: "morning" }),
  },
  [`${QUARTIER}/activites/nouvelle`]: {
    values: ({ id }) => ({
      kind: "workshop",
      participants: "8",
      ...day("on", "2026-03-10"),
      partner: id("centre"),
    }),
  },
  [`${QUARTIER}/activites/:activity`]: { edit: ["participants", "11", "12"] },
  [`${QUARTIER}/contrats/nouveau`]: {
    values: ({ id }) => ({ provider: id("provider"), ...day("signedOn", "2026-03-10") }),
  },
  [`${QUARTIER}/contrats/:contract`]: { edit: ["reference", "C-1", "C-2"] },
  [`${QUARTIER}/abonnes`]: {
    values: ({ id }) => ({
      provider: id("provider"),
      ...day("on", "2026-03-10"),
      count: "5",
      status: "declared",
      source: "Parc abonnés",
    }),
  },
  [`${QUARTIER}/ordinateurs/nouveau`]: {
    values: ({ id }) => ({ recycler: id("recycler"), ...day("enquiredOn", "2026-03-10") }),
  },
  [`${QUARTIER}/ordinateurs/:order`]: { edit: ["reference", "PC-1", "PC-2"] },
  [`${CONTENT}/kit`]: { events: 6, values: () => ({ answeredBy: "La coordination" }) },
  [`${CONTENT}/documents/nouveau`]: {
    values: () => ({ title: "Affiche", body: "Venez.", kind: "poster", language: "fr", act: [] }),
  },
  [`${CONTENT}/documents/:document`]: { edit: ["title", "Affiche", "Le dépliant"] },
  [`${CONTENT}/documents/:document/retirer`]: {},
  [`${CONTENT}/reponses/nouvelle`]: {
    values: () => ({ question: "Quand ?", answer: "En mars.", answeredBy: "Anne" }),
  },
  [`${CONTENT}/reponses/:answer`]: { edit: ["answer", "En avril.", "En mai."] },
  [`${CONTENT}/reponses/:answer/retirer`]: {},
  [`${CONTENT}/rendez-vous/nouveau`]: {
    values: () => ({ kind: "workshop", ...day("on", "2026-03-21"), startsAt: "14:00", endsAt: "17:00" }),
  },
  [`${CONTENT}/rendez-vous/:event`]: { edit: ["place", "Salle A", "Salle B"] },
  [`${CONTENT}/rendez-vous/:event/retirer`]: {},
  [`${CONTENT}/contacts/nouveau`]: {
    values: () => ({ name: "Accueil", topics: ["installation"], phone: "02 61 91 00 01" }),
  },
  [`${CONTENT}/contacts/:contact`]: { edit: ["hours", "mardi", "jeudi"] },
  [`${CONTENT}/contacts/:contact/retirer`]: {},
  [`${QUARTIER}/questions/:question/ecarter`]: {},
  [`${QUARTIER}/demandes/:request`]: { values: () => ({ status: "taken" }) },
  [`${SETTINGS}/identite`]: { edit: ["name", "La Ville", "Notre ville"] },
  [`${SETTINGS}/logo`]: {
    values: () => ({
      alt: "Ville",
      file: new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "l.svg"),
      act: [],
    }),
  },
  [`${SETTINGS}/mentions`]: { takes: ["nothing"], values: () => ({ "publisher.name": "Ville" }) },
  [`${SETTINGS}/equipe/inviter`]: {
    values: () => ({ email: "zoe@ville.example", name: "Zoé", roles: ["reader"] }),
  },
  [`${SETTINGS}/equipe/:member/renvoyer`]: {},
  [`${SETTINGS}/equipe/:member/retirer`]: {},
  [`${SETTINGS}/cles/nouvelle`]: { values: () => ({ name: "Tableur", roles: ["reader"], days: "30" }) },
  [`${SETTINGS}/cles/:key/renouveler`]: {
    params: ({ made }) => ({ key: made("key:renewed") }),
    takes: ["nothing"],
    values: () => ({ graceHours: "24" }),
  },
  [`${DEVELOPERS}/cles/:key/renouveler`]: {
    who: "centre",
    takes: ["nothing"],
    values: () => ({ graceHours: "24" }),
  },
  [`${DEVELOPERS}/cles/:key/revoquer`]: {
    who: "centre",
    params: ({ made }) => ({ key: made("key:renewed") }),
  },
  [`${SETTINGS}/cles/:key/revoquer`]: {},
  [`${DEVELOPERS}/webhooks/nouveau`]: {
    who: "centre",
    values: () => ({
      name: "Suivi",
      url: "https://logiciel.example.org/ipt",
      types: ["activity.recorded", "campaign.advanced"],
    }),
  },
  [`${DEVELOPERS}/webhooks/:webhook/modifier`]: { edit: ["name", "Suivi A", "Suivi B"] },
  [`${DEVELOPERS}/webhooks/:webhook/essai`]: {},
  [`${DEVELOPERS}/webhooks/:webhook/envois/:delivery`]: {},
  [`${DEVELOPERS}/webhooks/:webhook/renvoyer`]: {
    values: () => ({ ...day("since", "2026-03-01"), which: "all" }),
  },
  [`${DEVELOPERS}/webhooks/:webhook/secret`]: {
    takes: ["nothing"],
    values: () => ({ overlapHours: "12" }),
  },
  [`${DEVELOPERS}/webhooks/:webhook/supprimer`]: {},
  [`${SETTINGS}/support`]: { values: () => ({ reason: "Un import ne passe pas.", days: "3" }) },
  [`${SETTINGS}/support/fermer`]: {},
  [`${SETTINGS}/horloge`]: { values: () => ({ ...day("to", "2026-05-01"), at: "10:00" }) },
  "/:territory/quartiers/:quartier/questions/poser": {
    values: () => ({ topic: "vote", question: "Quand vote-t-on ?" }),
  },
  "/:territory/quartiers/:quartier/aide/demande": {
    values: () => ({ kind: "workshop", name: "Rose", phone: "06 12 34 56 78" }),
  },
};
