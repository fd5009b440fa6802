import type { Check, Code, Finding } from "./finding.ts";

export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

type Sentence = { readonly fr: string; readonly en: string };

/** `{0}`, `{1}`… stand for the facts of a finding, in their order. */
const SENTENCES: Readonly<Record<Code, Sentence>> = {
  "file-canonical": {
    fr: "Le fichier est sous sa forme canonique ({0} octets).",
    en: "The file is in its canonical form ({0} bytes).",
  },
  "file-not-canonical": {
    fr: "Le fichier n’est pas sous sa forme canonique : il a été modifié, coupé ou enregistré par un autre logiciel.",
    en: "The file is not in its canonical form: it was altered, cut short, or saved by another program.",
  },
  "file-not-an-archive": {
    fr: "Ce n’est pas une archive de vote au format attendu (à l’endroit {0}).",
    en: "This is not a vote archive of the expected format (at {0}).",
  },
  "manifest-right": {
    fr: "Chaque partie correspond à son empreinte dans le sommaire.",
    en: "Each part matches its fingerprint in the manifest.",
  },
  "manifest-wrong": {
    fr: "Le sommaire ne correspond pas au contenu : {0}.",
    en: "The manifest does not match the content: {0}.",
  },
  "seal-right": {
    fr: "Le sceau est celui de la clé du bureau : deux membres étaient réunis pour le poser.",
    en: "The seal was made with the bureau's key: two members were together to set it.",
  },
  "seal-wrong": {
    fr: "Le sceau ne correspond pas : l’archive a été modifiée après avoir été scellée.",
    en: "The seal does not match: the archive was changed after it was sealed.",
  },
  "seal-none": {
    fr: "Vote sur papier seulement : pas de sceau, comparez l’empreinte au procès-verbal signé.",
    en: "A vote on paper only: no seal, compare the fingerprint with the signed minutes.",
  },
  "seal-missing": { fr: "Le sceau du bureau manque.", en: "The bureau's seal is missing." },
  "paper-right": {
    fr: "L’empreinte est celle que vous lisez sur le papier : {0}.",
    en: "The fingerprint is the one you read on paper: {0}.",
  },
  "paper-wrong": {
    fr: "L’empreinte n’est pas celle du papier ; l’archive porte {0}.",
    en: "The fingerprint is not the one on paper; the archive has {0}.",
  },
  "paper-not-given": {
    fr: "Rien n’a été comparé au papier : donnez l’empreinte du procès-verbal signé (--minutes) ou celle affichée par le bureau (--keys).",
    en: "Nothing was compared with paper: give the fingerprint of the signed minutes (--minutes) or the one the bureau posted (--keys).",
  },
  "minutes-right": {
    fr: "Le procès-verbal a bien l’empreinte {0}.",
    en: "The minutes do have the fingerprint {0}.",
  },
  "minutes-wrong": {
    fr: "Le procès-verbal n’a pas l’empreinte qu’il porte ({0}).",
    en: "The minutes do not have the fingerprint they bear ({0}).",
  },
  "register-right": {
    fr: "Le registre a la bonne empreinte : {0} logements concernés.",
    en: "The register has the right fingerprint: {0} dwellings concerned.",
  },
  "register-wrong": {
    fr: "Ce registre n’est pas celui du vote (empreinte attendue : {0}).",
    en: "This is not the register of the vote (fingerprint expected: {0}).",
  },
  "register-size-wrong": {
    fr: "Les nombres du registre ne s’accordent pas : {0} logements, {1} vacants, {2} concernés.",
    en: "The register's figures disagree: {0} dwellings, {1} vacant, {2} concerned.",
  },
  "register-withheld": {
    fr: "La liste des {0} logements concernés n’est pas dans l’archive publique ; qui la détient peut la donner (--register).",
    en: "The list of the {0} dwellings concerned is not in the public archive; whoever holds it can give it (--register).",
  },
  "dates-right": {
    fr: "Urne scellée vide avant l’ouverture ; vote du {0} au {1} ; dépouillement après la clôture.",
    en: "Urn sealed empty before the opening; vote from {0} to {1}; count after the close.",
  },
  "dates-wrong": {
    fr: "Les dates ne se suivent pas : scellement {0}, ouverture {1}, clôture {2}, procès-verbal {3}.",
    en: "The dates are out of order: sealing {0}, opening {1}, close {2}, minutes {3}.",
  },
  "urn-right": {
    fr: "{0} enveloppes dans l’urne, toutes différentes, chacune signée pour ce vote.",
    en: "{0} envelopes in the urn, all different, each signed for this vote.",
  },
  "urn-none": { fr: "Pas de vote en ligne.", en: "No online vote." },
  "urn-key-unreadable": {
    fr: "La clé qui vérifie les enveloppes manque ou est illisible.",
    en: "The key that verifies the envelopes is missing or unreadable.",
  },
  "urn-unordered": {
    fr: "Les enveloppes ne sont pas rangées comme elles doivent l’être.",
    en: "The envelopes are not in the order they must be in.",
  },
  "urn-ballot-refused": {
    fr: "L’enveloppe {0} est à écarter ({1}).",
    en: "The envelope {0} is to be put aside ({1}).",
  },
  "attendance-right": {
    fr: "En ligne : {0}. Sur papier : {1}. Enveloppes : {2}.",
    en: "Online: {0}. On paper: {1}. Envelopes: {2}.",
  },
  "attendance-sum-wrong": {
    fr: "{0} émargements sur papier et {1} en ligne ne font pas {2}.",
    en: "{0} on paper and {1} online do not make {2}.",
  },
  "attendance-envelopes-wrong": {
    fr: "Le procès-verbal annonce {0} enveloppes, l’urne en contient {1}.",
    en: "The minutes tell of {0} envelopes, the urn holds {1}.",
  },
  "attendance-too-many": {
    fr: "{0} enveloppes pour {1} émargements en ligne : il y a des bulletins sans électeur.",
    en: "{0} envelopes for {1} online voters: there are ballots without a voter.",
  },
  "attendance-more-than-register": {
    fr: "{0} émargements pour {1} logements concernés.",
    en: "{0} voters for {1} dwellings concerned.",
  },
  "counts-right": {
    fr: "Pour : {0}. Contre : {1}. Blancs : {2}. Nuls : {3}. Le papier et l’urne en ligne font bien ces totaux.",
    en: "For: {0}. Against: {1}. Blank: {2}. Void: {3}. Paper and the online urn do make these totals.",
  },
  "counts-channels-wrong": {
    fr: "Les totaux ne sont pas la somme du papier et du vote en ligne.",
    en: "The totals are not the sum of paper and online.",
  },
  "counts-online-wrong": {
    fr: "{0} bulletins en ligne comptés pour {1} enveloppes.",
    en: "{0} online ballots counted for {1} envelopes.",
  },
  "counts-gap-unexplained": {
    fr: "{0} bulletins papier pour {1} émargements, sans explication au procès-verbal.",
    en: "{0} paper ballots for {1} voters on paper, unexplained in the minutes.",
  },
  "decision-right": {
    fr: "La décision « {0} » découle bien des chiffres et de la règle {1}.",
    en: "The decision “{0}” does follow from the figures and the rule {1}.",
  },
  "decision-wrong": {
    fr: "Le procès-verbal dit « {0} » ; les chiffres et la règle donnent « {1} ».",
    en: "The minutes say “{0}”; the figures and the rule give “{1}”.",
  },
  "decision-rule-wrong": {
    fr: "La règle de l’archive ({0}) n’est pas celle du procès-verbal ({1}).",
    en: "The archive's rule ({0}) is not the minutes' ({1}).",
  },
  "journal-right": {
    fr: "Les {0} événements du journal s’enchaînent jusqu’à l’empreinte du procès-verbal.",
    en: "The {0} events of the journal chain up to the fingerprint in the minutes.",
  },
  "journal-wrong": {
    fr: "Le journal a été modifié : {0} événements annoncés, {1} présents, et la chaîne ne mène pas au procès-verbal.",
    en: "The journal was changed: {0} events announced, {1} present, and the chain does not lead to the minutes.",
  },
  "journal-withheld": {
    fr: "Le journal ({0} événements) n’est pas dans l’archive publique ; son empreinte y est.",
    en: "The journal ({0} events) is not in the public archive; its fingerprint is.",
  },
  "tracker-right": { fr: "Le suivi {0} est dans l’urne.", en: "The tracker {0} is in the urn." },
  "tracker-wrong": {
    fr: "Le suivi {0} n’est pas dans l’urne : portez réclamation auprès du bureau.",
    en: "The tracker {0} is not in the urn: complain to the bureau.",
  },
  "tracker-unreadable": { fr: "Le suivi {0} est mal recopié.", en: "The tracker {0} is miscopied." },
  "recount-right": {
    fr: "Avec vos parts, comme au procès-verbal : pour {0}, contre {1}, blancs {2}, nuls {3}.",
    en: "With your shares, as in the minutes: for {0}, against {1}, blank {2}, void {3}.",
  },
  "recount-wrong": {
    fr: "Avec vos parts : pour {0}, contre {1}, blancs {2}, nuls {3} ; le procès-verbal dit autre chose.",
    en: "With your shares: for {0}, against {1}, blank {2}, void {3}; the minutes say otherwise.",
  },
  "recount-share-refused": {
    fr: "Recomptage impossible, une part est refusée ({0}).",
    en: "No recount, a share is refused ({0}).",
  },
  "recount-not-asked": {
    fr: "Le contenu des enveloppes n’a pas été recompté : il y faut les parts de deux membres du bureau (--share).",
    en: "What the envelopes hold was not counted again: it takes the shares of two members of the bureau (--share).",
  },
};

export const CHECK_NAMES: Readonly<Record<Check, Sentence>> = {
  file: { fr: "Fichier", en: "File" },
  manifest: { fr: "Sommaire", en: "Manifest" },
  seal: { fr: "Sceau", en: "Seal" },
  paper: { fr: "Papier", en: "Paper" },
  minutes: { fr: "Procès-verbal", en: "Minutes" },
  register: { fr: "Registre", en: "Register" },
  dates: { fr: "Dates", en: "Dates" },
  urn: { fr: "Urne", en: "Urn" },
  attendance: { fr: "Émargements", en: "Attendance" },
  counts: { fr: "Résultats", en: "Counts" },
  decision: { fr: "Décision", en: "Decision" },
  journal: { fr: "Journal", en: "Journal" },
  trackers: { fr: "Suivis", en: "Trackers" },
  recount: { fr: "Recomptage", en: "Recount" },
};

/** Words of the archive that a sentence quotes. */
const WORDS: Readonly<Record<string, Sentence>> = {
  adopted: { fr: "adopté", en: "adopted" },
  rejected: { fr: "rejeté", en: "rejected" },
  void: { fr: "nul", en: "void" },
  length: { fr: "longueur", en: "length" },
  signature: { fr: "signature d’une autre clé", en: "signed by another key" },
  twice: { fr: "en double", en: "twice" },
  "share-empty": { fr: "vide", en: "empty" },
  "share-length": { fr: "incomplète ou trop longue", en: "too short or too long" },
  "share-groups": { fr: "des groupes sont mal recopiés", en: "some groups are miscopied" },
  "share-damaged": { fr: "abîmée", en: "damaged" },
  "share-other-vote": { fr: "d’un autre vote", en: "of another vote" },
  "share-other-sealing": { fr: "d’un scellement remplacé", en: "of a sealing that was replaced" },
  "share-twice": { fr: "deux fois la même", en: "the same twice" },
  "shares-missing": { fr: "il en faut deux", en: "two are needed" },
  "shares-disagree": { fr: "elles n’ouvrent pas cette urne", en: "they do not open this urn" },
};

const worded = (fact: string | number | undefined, language: Language): string =>
  WORDS[String(fact)]?.[language] ?? String(fact ?? "");

export const tell = ({ code, facts }: Finding, language: Language): string =>
  SENTENCES[code][language].replaceAll(/\{(\d)\}/g, (_whole, place: string) =>
    worded(facts[Number(place)], language),
  );

/** What acceptance proves, and what it cannot. Said each time: a verifier that reassures more than it knows is worse than none. */
export const LIMITS: Sentence = {
  fr: "Ce contrôle prouve que l’archive est entière, que chaque enveloppe a été signée pour ce vote et que la décision découle des chiffres. Il ne prouve pas qu’un téléphone piraté n’a pas trompé son électeur, ni que les émargements sont ceux de vrais votants : le bureau les contrôle, logement par logement.",
  en: "This check proves that the archive is whole, that each envelope was signed for this vote and that the decision follows from the figures. It does not prove that no hacked phone deceived its voter, nor that those marked as voting did vote: the bureau checks that, dwelling by dwelling.",
};

export const CONCLUSIONS = {
  accepted: { fr: "ARCHIVE ACCEPTÉE", en: "ARCHIVE ACCEPTED" },
  rejected: { fr: "ARCHIVE REJETÉE", en: "ARCHIVE REJECTED" },
} as const satisfies Record<string, Sentence>;
