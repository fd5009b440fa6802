import type { RequirementAnswer } from "@ipt/domain/playbook/requirement-answer.ts";
import type { Page } from "../../../components/page-context.ts";
import { staffTexts } from "../../../i18n/texts.ts";

type Detail = string | number | null | undefined;
type Texts = Readonly<Record<string, (detail: (name: string) => string) => string>>;

const fr: Texts = {
  "service-convention-incomplete": (d) => `Elle ne dit pas encore tout : il manque ${d("gap")}.`,
  "partnership-convention-incomplete": (d) => `N'ont pas signé : ${d("absent")}.`,
  "no-budget-for-the-year": (d) => `Aucun budget ${d("year")}.`,
  "no-grant-to-accompanying-partners": (d) =>
    `Le budget ${d("year")} ne promet rien à un partenaire qui accompagne ce quartier.`,
  "budget-over-committed": (d) => `Le budget ${d("year")} promet ${d("overCents")} de trop.`,
  "partner-meeting-without-attendance": () => "La réunion n'a pas de liste des présents.",
  "partner-meeting-without-roles": () => "La réunion ne dit pas qui fait quoi.",
  "partner-meeting-without-calendar": () => "La réunion n'a pas de calendrier prévisionnel.",
  "too-few-kinds-of-information": (d) => `Formes prouvées : ${d("proven")} sur ${d("needed")}.`,
  "information-not-begun": (d) => `L'information n'a pas commencé ; il faut ${d("needed")} jours.`,
  "information-too-short": (d) => `${d("days")} jours d'information sur ${d("needed")}.`,
  "register-not-imported": () => "Aucune liste n'est importée.",
  "register-empty": () => "La liste n'a aucun logement occupé.",
  "register-not-frozen": () => "La liste est importée, elle n'est pas encore figée.",
  "notification-in-the-future": (d) => `Dernière réception annoncée le ${d("lastReceivedOn")}.`,
  "dwellings-not-notified": (d) => `${d("notified")} logements notifiés sur ${d("concerned")}.`,
  "vote-dates-passed": (d) => `La clôture prévue le ${d("closesOn")} est passée : changez les dates.`,
  "bureau-incomplete": (d) => `Il manque au bureau : ${d("absent")}.`,
  "convention-ends-before-vote": (d) => `La convention se termine le ${d("to")}, avant la clôture.`,
  "vote-not-counted": (d) => `${d("entries")} saisie du dépouillement sur 2.`,
  "too-few-launch-half-days": (d) => `${d("held")} demi-journée tenue sur ${d("needed")}.`,
  "less-than-a-month-of-data": (d) => `Le premier mois s'achève le ${d("due")}.`,
};

const en: Texts = {
  "service-convention-incomplete": (d) => `It does not say everything yet: ${d("gap")} is missing.`,
  "partnership-convention-incomplete": (d) => `Have not signed: ${d("absent")}.`,
  "no-budget-for-the-year": (d) => `No budget for ${d("year")}.`,
  "no-grant-to-accompanying-partners": (d) =>
    `The ${d("year")} budget promises nothing to a partner that helps this quartier.`,
  "budget-over-committed": (d) => `The ${d("year")} budget promises ${d("overCents")} too much.`,
  "partner-meeting-without-attendance": () => "The meeting has no list of those present.",
  "partner-meeting-without-roles": () => "The meeting does not say who does what.",
  "partner-meeting-without-calendar": () => "The meeting has no provisional calendar.",
  "too-few-kinds-of-information": (d) => `${d("proven")} kinds proven out of ${d("needed")}.`,
  "information-not-begun": (d) => `Information has not begun; it takes ${d("needed")} days.`,
  "information-too-short": (d) => `${d("days")} days of information out of ${d("needed")}.`,
  "register-not-imported": () => "No list was imported.",
  "register-empty": () => "The list has no occupied dwelling.",
  "register-not-frozen": () => "The list is imported but not yet frozen.",
  "notification-in-the-future": (d) => `Last receipt announced for ${d("lastReceivedOn")}.`,
  "dwellings-not-notified": (d) => `${d("notified")} dwellings notified out of ${d("concerned")}.`,
  "vote-dates-passed": (d) => `The closing planned for ${d("closesOn")} is past: change the dates.`,
  "bureau-incomplete": (d) => `The bureau lacks: ${d("absent")}.`,
  "convention-ends-before-vote": (d) => `The convention ends on ${d("to")}, before the close.`,
  "vote-not-counted": (d) => `${d("entries")} count entered out of 2.`,
  "too-few-launch-half-days": (d) => `${d("held")} half-day held out of ${d("needed")}.`,
  "less-than-a-month-of-data": (d) => `The first month ends on ${d("due")}.`,
};

const textsOf = staffTexts(fr, en);

const words = staffTexts<Readonly<Record<string, string>>>(
  {
    parties: "la signature du bailleur et du fournisseur d'accès",
    offer: "l'offre",
    price: "un prix daté",
    duration: "la date d'entrée en vigueur",
    denunciation: "les conditions de dénonciation",
    landlord: "bailleur",
    "internet-provider": "fournisseur d'accès",
    "local-authority": "collectivité",
    "tenants-association": "association de locataires",
  },
  {
    parties: "the signature of landlord and provider",
    offer: "the offer",
    price: "a dated price",
    duration: "the day it enters into force",
    denunciation: "the terms of termination",
    landlord: "landlord",
    "internet-provider": "internet provider",
    "local-authority": "local authority",
    "tenants-association": "tenants’ association",
  },
);

const shown = (page: Page, name: string, value: Detail): string => {
  if (value === null || value === undefined) return "–";
  if (name.endsWith("Cents")) return page.format.money({ cents: Number(value) });
  if (typeof value === "number") return name === "year" ? String(value) : page.format.number(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return page.format.date(value);
  const known = words(page);
  return page.format.list(value.split(", ").map((one) => known[one] ?? one));
};

/** What exactly is missing, with its figures; null where the name of the requirement says it all. */
export const missingText = (page: Page, { missing }: RequirementAnswer): string | null => {
  const texts = textsOf(page);
  if (missing === null || !Object.hasOwn(texts, missing.code)) return null;
  return texts[missing.code]?.((name) => shown(page, name, missing.details[name])) ?? null;
};
