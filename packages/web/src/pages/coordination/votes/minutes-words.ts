import { englishCount, frenchCount } from "../../../i18n/counted.ts";
import { staffTexts } from "../../../i18n/texts.ts";

/** What the minutes say beyond the words of a vote's other pages. */
export const minutesWords = staffTexts(
  {
    voted: "Ce qui était mis au vote",
    result: "Le résultat",
    held: "Comment le vote s'est tenu",
    online: "Le vote en ligne",
    proofs: "Ce qui permet de vérifier",
    rule: (name: string, version: string) => `${name} (version ${version} des paramètres)`,
    offer: "Offre",
    total: "Ensemble",
    onPaper: "Sur papier",
    onLine: "En ligne",
    attendance: (paper: string, online: string) => `${paper} sur papier, ${online} en ligne`,
    quorumReached: (expressed: string, needed: string) =>
      `${frenchCount(expressed, "suffrage exprimé", "suffrages exprimés")}, seuil de ${needed} atteint`,
    quorumMissed: (expressed: string, needed: string) =>
      `${frenchCount(expressed, "suffrage exprimé", "suffrages exprimés")}, seuil de ${needed} non atteint`,
    register: "Liste des logements",
    registerOf: (all: string, vacant: string, concerned: string) =>
      `${frenchCount(all, "logement", "logements")}, dont ${frenchCount(vacant, "vacant", "vacants")} : ${frenchCount(concerned, "concerné", "concernés")}`,
    notified: "Notification individuelle",
    notifiedOf: (count: string, dates: string) =>
      `${frenchCount(count, "logement", "logements")}, reçue : ${dates}`,
    codes: "Codes de vote",
    codesOf: (codes: string, replaced: string) =>
      `${codes} remis, ${frenchCount(replaced, "remplacé", "remplacés")}`,
    sealing: "Scellement",
    sealingOf: (when: string, envelopes: string, trials: string) =>
      `le ${when}, urne trouvée avec ${frenchCount(envelopes, "bulletin", "bulletins")} ; ${frenchCount(trials, "bulletin d'essai détruit", "bulletins d'essai détruits")}`,
    envelopes: "Enveloppes",
    envelopesOf: (found: string, missing: string) =>
      `${found} dans l'urne ; ${frenchCount(missing, "logement émargé en ligne n'a pas déposé la sienne", "logements émargés en ligne n'ont pas déposé la leur")}`,
    keysPrint: "Empreinte des clés",
    shares: "Empreintes des trois parts",
    journal: "Tête du journal",
    events: "Journal du vote",
    journalOf: (events: string) =>
      `${frenchCount(events, "événement", "événements")}, du plus ancien au plus récent`,
    retention: "Conservation",
    retentionOf: (months: string) =>
      `${months} mois après le scellement, puis destruction inscrite au journal`,
    sealedAt: "Scellé",
    pdf: "Télécharger en PDF",
    json: "Télécharger en JSON",
    print: "À imprimer sur papier A4 et à signer par les membres du bureau.",
    foot: (fingerprint: string) => `Empreinte du procès-verbal ${fingerprint}`,
  },
  {
    voted: "What was put to the vote",
    result: "The result",
    held: "How the vote was held",
    online: "The online vote",
    proofs: "What lets anyone verify",
    rule: (name: string, version: string) => `${name} (version ${version} of its parameters)`,
    offer: "Offer",
    total: "Together",
    onPaper: "On paper",
    onLine: "Online",
    attendance: (paper: string, online: string) => `${paper} on paper, ${online} online`,
    quorumReached: (expressed: string, needed: string) =>
      `${expressed} expressed ballots, threshold of ${needed} reached`,
    quorumMissed: (expressed: string, needed: string) =>
      `${expressed} expressed ballots, threshold of ${needed} not reached`,
    register: "List of dwellings",
    registerOf: (all: string, vacant: string, concerned: string) =>
      `${englishCount(all, "dwelling", "dwellings")}, of which ${vacant} vacant: ${concerned} concerned`,
    notified: "Individual notification",
    notifiedOf: (count: string, dates: string) =>
      `${englishCount(count, "dwelling", "dwellings")}, received: ${dates}`,
    codes: "Voting codes",
    codesOf: (codes: string, replaced: string) => `${codes} given, ${replaced} replaced`,
    sealing: "Sealing",
    sealingOf: (when: string, envelopes: string, trials: string) =>
      `on ${when}, urn found with ${englishCount(envelopes, "ballot", "ballots")}; ${englishCount(trials, "test ballot", "test ballots")} destroyed`,
    envelopes: "Envelopes",
    envelopesOf: (found: string, missing: string) =>
      `${found} in the urn; ${englishCount(missing, "dwelling", "dwellings")} marked as voting online never dropped theirs`,
    keysPrint: "Fingerprint of the keys",
    shares: "Fingerprints of the three shares",
    journal: "Head of the journal",
    events: "Journal of the vote",
    journalOf: (events: string) => `${events} events, oldest first`,
    retention: "Kept",
    retentionOf: (months: string) =>
      `for ${months} months after the seal, then destroyed, which the journal records`,
    sealedAt: "Sealed",
    pdf: "Download as PDF",
    json: "Download as JSON",
    print: "To be printed on A4 and signed by the members of the bureau.",
    foot: (fingerprint: string) => `Fingerprint of the minutes ${fingerprint}`,
  },
);
