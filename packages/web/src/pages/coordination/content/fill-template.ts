import type { PublicQuartier } from "@ipt/domain/content/public-quartier.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { Formats } from "../../../i18n/formats.ts";

/** What a template may name between braces; each is taken from the quartier's data. */
export const VARIABLES = [
  "ville",
  "quartier",
  "logements",
  "bailleur",
  "fournisseur",
  "debit",
  "prix",
  "plafond",
  "reunion",
  "vote",
  "lancements",
  "contact",
] as const;
export type Variable = (typeof VARIABLES)[number];
export type Values = Readonly<Record<Variable, string | null>>;

/** How a blank names what is missing. */
const BLANK_NAMES: Readonly<Record<Variable, string>> = {
  ville: "ville",
  quartier: "quartier",
  logements: "nombre de logements",
  bailleur: "bailleur",
  fournisseur: "fournisseur",
  debit: "débit",
  prix: "prix",
  plafond: "prix maximal",
  reunion: "date de la réunion",
  vote: "jours du vote",
  lancements: "demi-journées",
  contact: "contact",
};

type Known = { readonly territory: Territory; readonly quartier: PublicQuartier; readonly today: string };

/** What the data say of each variable today, as it is printed; null where they say nothing. */
export const valuesOf = ({ territory, quartier, today }: Known, format: Formats): Values => {
  const { offer, agenda, contacts } = quartier;
  const coming = (kind: string) =>
    agenda.filter((entry) => entry.kind === kind && entry.to >= today && !entry.cancelled);
  const [meeting] = coming("public-meeting");
  const [vote] = coming("vote");
  const launches = coming("launch");
  const [contact] = contacts;
  const ways = contact ? [contact.name, contact.phone ?? contact.email ?? contact.place] : [];
  return {
    ville: territory.name,
    quartier: quartier.name,
    logements: quartier.dwellings === null ? null : format.number(quartier.dwellings),
    bailleur: quartier.landlord,
    fournisseur: offer?.provider ?? null,
    debit: offer?.downstreamMbps ? format.number(offer.downstreamMbps) : null,
    prix: offer?.price ? format.money(offer.price) : null,
    plafond: offer?.computerCeiling ? format.money(offer.computerCeiling) : null,
    reunion: meeting
      ? [
          format.longDate(meeting.on),
          ...(meeting.startsAt ? [`à ${format.clock(meeting.startsAt)}`] : []),
          ...(meeting.place ? [`(${meeting.place})`] : []),
        ].join(" ")
      : null,
    vote: vote ? format.dateRange(vote.on, vote.to) : null,
    lancements: launches.length > 0 ? format.list(launches.map(({ on }) => format.longDate(on))) : null,
    contact: ways.length > 0 ? ways.filter((way) => way !== null).join(", ") : null,
  };
};

/** What stands in a text in place of something nobody has written yet. */
const BLANK = /\[[^\]\n]* à compléter\]/g;

/** The template with what is known; what is not is left as a blank to be filled by hand. */
export const fillTemplate = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const variable = VARIABLES.find((one) => one === name);
    return variable === undefined ? whole : (values[variable] ?? `[${BLANK_NAMES[variable]} à compléter]`);
  });

/** Blanks still in a text: it is not ready to be read. */
export const blanksIn = (text: string): readonly string[] => text.match(BLANK) ?? [];
