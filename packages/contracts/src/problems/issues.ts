import type { Issue } from "@ipt/application/kernel/failure.ts";
import type { Bilingual } from "../operation.ts";

type Write = (expected: Issue["expected"]) => Bilingual;

const say =
  (fr: string, en: string): Write =>
  (expected) => {
    const fill = (text: string, point: string) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = expected[name] ?? "?";
        return typeof value === "number" ? String(value).replace(".", point) : value;
      });
    return { fr: fill(fr, ","), en: fill(en, ".") };
  };

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { fr: "un texte", en: "text" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  boolean: { fr: "vrai ou faux (true, false)", en: "true or false" },
  object: { fr: "un objet", en: "an object" },
  array: { fr: "une liste", en: "a list" },
};

const UNITS: Readonly<Record<string, Bilingual>> = {
  string: { fr: " caractère", en: " character" },
  array: { fr: " élément", en: " item" },
};

const bound =
  (word: Bilingual, key: "maximum" | "minimum"): Write =>
  (expected) => {
    const unit = UNITS[String(expected["of"])];
    const limit = String(expected[key]);
    if (!unit) return { fr: `${word.fr} ${limit}.`, en: `${word.en} ${limit}.` };
    const [fr, en] = [Number(expected[key]) < 2 ? "" : "s", Number(expected[key]) === 1 ? "" : "s"];
    return { fr: `${word.fr} ${limit}${unit.fr}${fr}.`, en: `${word.en} ${limit}${unit.en}${en}.` };
  };

/** Why a field was refused and what it should be, by issue code. */
const ISSUES: Readonly<Record<string, Write>> = {
  missing: say("Ce champ est obligatoire.", "This field is required."),
  "invalid-type": (expected) => {
    const type = TYPES[String(expected["type"])] ?? { fr: "une autre forme", en: "another form" };
    return { fr: `Il faut ${type.fr}.`, en: `It must be ${type.en}.` };
  },
  "invalid-value": say("Valeurs possibles : {values}.", "Possible values: {values}."),
  "unrecognized-keys": say("Champ inconnu ({keys}) : retirez-le.", "Unknown field ({keys}): remove it."),
  "too-big": bound({ fr: "Au plus", en: "At most" }, "maximum"),
  "too-small": bound({ fr: "Au moins", en: "At least" }, "minimum"),
  "not-multiple-of": say("La précision est limitée à {multipleOf}.", "Precision is limited to {multipleOf}."),
  "invalid-union": say("Aucune des formes prévues ne convient.", "None of the expected forms fits."),
  "invalid-key": say("Un nom de champ est refusé.", "A field name is refused."),
  "invalid-element": say("Un élément est refusé.", "An element is refused."),
  id: say(
    "Un identifiant n’a que des lettres minuscules sans accent, des chiffres et des tirets (63 au plus).",
    "An id has only lower-case unaccented letters, digits and hyphens (63 at most).",
  ),
  label: say(
    "Un texte sur une seule ligne, sans caractère invisible.",
    "Text on one line, without invisible characters.",
  ),
  text: say("Un texte sans caractère de contrôle.", "Text without control characters."),
  email: say("Une adresse électronique, comme prenom.nom@ville.fr.", "An e-mail address, like name@city.fr."),
  "civil-date": say("Une date qui existe, écrite AAAA-MM-JJ.", "A date that exists, written YYYY-MM-DD."),
  "partial-date": say(
    "Une date AAAA-MM-JJ, un mois AAAA-MM ou une année AAAA.",
    "A date, a month or a year (YYYY).",
  ),
  timezone: say("Un fuseau horaire comme Europe/Paris.", "A time zone such as Europe/Paris."),
  "template-literal": say("Une heure HH:MM, comme 09:00.", "A time HH:MM, such as 09:00."),
  "insee-commune": say("Un code commune INSEE à 5 caractères.", "A 5-character INSEE commune code."),
  siren: say("Un SIREN à 9 chiffres dont la clé est juste.", "A 9-digit SIREN with a right check digit."),
  siret: say("Un SIRET à 14 chiffres dont la clé est juste.", "A 14-digit SIRET with a right check digit."),
  rna: say("Un numéro RNA : W suivi de 9 caractères.", "An RNA number: W and 9 characters."),
  qpv: say("Un code QPV comme QP029001 ou QN02901I.", "A QPV code such as QP029001 or QN02901I."),
  "dwelling-ref": say("Une référence de logement du bailleur.", "A landlord’s dwelling reference."),
  "ends-before-start": say("La fin précède le début.", "The end comes before the start."),
  "seat-twice": say("Un siège du bureau est nommé deux fois.", "A seat of the bureau is named twice."),
  "more-new-than-all": say("Plus de nouveaux que de présents.", "More newcomers than participants."),
  "in-the-future": say(
    "La date est dans l’avenir : nous sommes le {today}.",
    "The date lies ahead: today is {today}.",
  ),
  "in-the-past": say(
    "La date est passée : nous sommes le {today}.",
    "The date has passed: today is {today}.",
  ),
  "before-the-vote": say(
    "Pas avant la clôture du vote, le {closedOn}.",
    "Not before the vote closed on {closedOn}.",
  ),
  "unknown-partner": say(
    "Ce partenaire n’existe pas dans ce territoire : {partner}.",
    "No such partner in this territory: {partner}.",
  ),
  "unknown-quartier": say(
    "Ce quartier n’existe pas dans ce territoire.",
    "No such quartier in this territory.",
  ),
  url: say("Une adresse complète, commençant par https://.", "A whole address, beginning with https://."),
  "url-too-long": say("Une adresse de 500 caractères au plus.", "An address of 500 characters at most."),
  "url-not-https": say("L’adresse doit commencer par https://.", "The address must begin with https://."),
  "url-secret": say(
    "Ni mot de passe ni « # » dans l’adresse : la signature prouve déjà qui envoie.",
    "Neither password nor “#” in the address: the signature proves who sends.",
  ),
  "url-port": say("Le port 443 ou 8443 seulement.", "Port 443 or 8443 only."),
  "url-not-public": say(
    "Un nom de domaine public : ni adresse IP, ni nom d’un réseau interne.",
    "A public domain name: no IP address, no name of an internal network.",
  ),
  "unknown-convention": say(
    "Cette convention n’existe pas dans ce territoire.",
    "No such convention in this territory.",
  ),
  "not-a-party": say(
    "Ce partenaire n’est pas partie à cette convention.",
    "This partner is no party to that convention.",
  ),
  "wrong-partner-kind": say(
    "Ce partenaire est de nature {kind} ; il faut {wanted}.",
    "This partner is of kind {kind}; {wanted} is needed.",
  ),
  "partner-needed": say("Ce rôle s’exerce au nom d’un partenaire.", "This role is held for a partner."),
  "no-service-convention": say(
    "Aucune convention de service {convention} ne couvre ce quartier.",
    "No service convention {convention} covers this quartier.",
  ),
  "convention-ends-before-vote": say(
    "La convention se termine le {to}, avant la clôture du vote.",
    "The convention ends on {to}, before the vote closes.",
  ),
  "offer-or-price-missing": say(
    "La convention ne dit ni l’offre ni le prix en vigueur ce jour-là.",
    "The convention gives no offer or no price for that day.",
  ),
  "vote-not-adopted": say(
    "Seule une campagne adoptée s’enregistre comme historique.",
    "Only an adopted campaign can be recorded as history.",
  ),
  "history-undated": say(
    "Donnez au moins une date : déploiement, ouverture, clôture ou décision.",
    "Give at least one date: deployment, opening, closing or decision.",
  ),
  "not-the-territory": say("Écrivez l’identifiant exact du territoire.", "Write the territory’s exact id."),
  "not-a-colour": say(
    "Une couleur écrite #rrvvbb, comme #0b5a52.",
    "A colour written #rrggbb, such as #0b5a52.",
  ),
  "contrast-too-low": say(
    "Trop claire pour y lire un texte blanc (contraste {ratio}, il faut {minimum}). Assez foncée, la même serait {darker}.",
    "Too light for white text to be read on it (contrast {ratio}, {minimum} is needed). Dark enough, it would be {darker}.",
  ),
  "not-an-svg": say("Ce fichier n’est pas un dessin SVG lisible.", "This file is no readable SVG drawing."),
  "logo-too-heavy": say(
    "Le logo pèse {kilobytes} ko compressé ; {most} ko au plus, pour que les pages s’ouvrent vite partout. " +
      "Envoyez un dessin SVG simple, ou un PNG de 88 pixels de haut avec peu de couleurs.",
    "The logo weighs {kilobytes} kB compressed; {most} kB at most, so that pages open fast everywhere. " +
      "Send a simple SVG drawing, or a PNG 88 pixels high with few colours.",
  ),
  "svg-element-refused": say(
    "Le dessin contient autre chose que des formes (texte, image, style ou script).",
    "The drawing holds something else than shapes (text, image, style or script).",
  ),
  "svg-attribute-refused": say(
    "Le dessin contient un lien, un style ou un attribut qui n’est pas admis.",
    "The drawing holds a link, a style or an attribute that is not admitted.",
  ),
  "not-a-small-png": say(
    "Une image PNG de 1 024 pixels de côté au plus.",
    "A PNG picture of at most 1,024 pixels a side.",
  ),
  "web-address": say("Une adresse qui commence par https://.", "An address that begins with https://."),
  "audit-needed": say(
    "Dites de quand date l’audit ; sans audit, l’état reste « non conforme ».",
    "Say when the audit took place; without one the state stays “not compliant”.",
  ),
  "no-way-to-reach": say(
    "Donnez au moins un moyen de joindre : téléphone, adresse électronique ou lieu.",
    "Give at least one way to reach: a phone, an e-mail address or a place.",
  ),
  "link-or-text": say("Un lien ou un texte, l’un des deux.", "A link or a text, one of the two."),
  "translator-needed": say(
    "Dites qui a traduit : une traduction automatique ne se publie pas.",
    "Say who translated it: a machine translation is not published.",
  ),
  phone: say("Un numéro de téléphone, comme 02 98 00 00 00.", "A phone number, such as +33 2 98 00 00 00."),
  "unknown-question": say("Cette question n’existe pas ou plus.", "No such question, or not any more."),
  "not-in-the-list": say(
    "Ce code n’est pas dans la liste officielle au 1er janvier {vintage} : {value}.",
    "This code is not in the official list as of 1 January {vintage}: {value}.",
  ),
  "commune-or-siren": say(
    "Donnez au moins une commune (code INSEE), ou le SIREN de l’intercommunalité.",
    "Give at least one commune (INSEE code), or the SIREN of the inter-communal body.",
  ),
  reserved: say(
    "Cet identifiant est celui d’une page du service : choisissez-en un autre.",
    "This id is that of a page of the service: choose another one.",
  ),
  "not-your-address": say(
    "Écrivez l’adresse avec laquelle vous êtes connecté·e.",
    "Write the address you are signed in with.",
  ),
  "step-twice": say("Une étape figure deux fois.", "A step is listed twice."),
  "given-twice": say("Ce paramètre est donné deux fois.", "This parameter is given twice."),
  "cursor-refused": say("Reprenez la valeur de « next » telle quelle.", "Use the value of “next” as it is."),
  "missing-column": say("Colonne absente du fichier.", "Column absent from the file."),
  "missing-value": say("Case vide.", "Empty cell."),
  "invalid-ref": say(
    "Référence illisible : lettres sans accent, chiffres, point, tiret, barre ({value}).",
    "Unreadable reference: unaccented letters, digits, dot, hyphen, slash ({value}).",
  ),
  "too-long": say("80 caractères au plus.", "80 characters at most."),
  "not-yes-or-no": say("Écrivez oui ou non ({value}).", "Write oui or non ({value})."),
  "dwelling-twice": say("Le logement {value} figure deux fois.", "Dwelling {value} is listed twice."),
  "too-many-dwellings": say("{value} logements au plus par fichier.", "At most {value} dwellings a file."),
  "empty-register": say("Le fichier ne contient aucun logement.", "The file holds no dwelling."),
  "unreadable-characters": say("Caractères illisibles ({value}).", "Unreadable characters ({value})."),
};

export const issueText = (issue: Issue): Bilingual =>
  (ISSUES[issue.code] ?? say("Cette valeur est refusée.", "This value is refused."))(issue.expected);

export const KNOWN_ISSUES: readonly string[] = Object.keys(ISSUES);
