import type { Document } from "@ipt/domain/content/document.ts";

type Template = {
  readonly id: string;
  readonly kind: Document["kind"];
  readonly title: string;
  readonly body: string;
};

const LETTER = `Madame, Monsieur,

{ville}, {bailleur} et leurs partenaires proposent un accès internet à tous les logements du quartier {quartier}.

# Ce qui est proposé
- Internet dans chaque logement, à {debit} Mbit/s
- Pour {prix} par mois et par logement, avec les charges
- Un modem remis et expliqué
- De l'aide près de chez vous, toute l'année

# Vous décidez
Cette somme s'ajoute aux charges de tous les logements si le service est adopté. C'est pourquoi les locataires votent : une voix par logement. Le vote a lieu : {vote}.

Rien ne vous oblige à garder ou à changer votre abonnement actuel.

# Pour en parler
Réunion publique : {reunion}.

Une question ? {contact}.`;

const FLYER = `# Internet à {prix} par mois, dans votre quartier
Pour tous les logements de {quartier}.

# Venez en parler
Réunion publique : {reunion}.

# Votez
Une voix par logement. Vote : {vote}.

# Une question ?
{contact}`;

const POSTER = `# {quartier} : internet à {prix} par mois ?
Les locataires décident.

# Réunion publique
{reunion}

# Vote
{vote}
Une voix par logement, en ligne ou sur papier.

# Renseignements
{contact}`;

const BOOKLET = `# L'offre
- Accès internet à {debit} Mbit/s, fourni par {fournisseur}
- {prix} par mois et par logement, avec les charges
- Le modem est remis lors des demi-journées de lancement

# L'aide
- Quelqu'un pour brancher le modem, à domicile si besoin
- Des ateliers et des permanences pour débuter
- Un ordinateur reconditionné, {plafond} au plus
- Des conseils sur les contrats, par une association de locataires

# Le vote
Une voix par logement. Le bailleur organise le vote avec les représentants des locataires. Vote : {vote}.

# Le calendrier
- Réunion publique : {reunion}
- Vote : {vote}
- Demi-journées de lancement, si le service est adopté : {lancements}

# Vos questions
{contact}`;

const LAUNCH = `Le service est adopté. Deux demi-journées pour tout faire sur place : {lancements}.

# Ce que vous pourrez faire
- Signer votre contrat et prendre votre modem
- Commander ou retirer un ordinateur reconditionné, {plafond} au plus
- Demander qu'on vienne installer le matériel chez vous
- Parler de vos contrats avec une association de locataires

# À apporter
- Une pièce d'identité
- Votre dernier avis d'échéance de loyer

# Une question ?
{contact}`;

/**
 * Texts to start from, in French: the supports that Brest used between the public meeting and the launch. Braces
 * name what is taken from the quartier's data.
 */
export const TEMPLATES: readonly Template[] = [
  { id: "courrier", kind: "letter", title: "Internet pour tous : courrier aux habitants", body: LETTER },
  { id: "flyer", kind: "flyer", title: "Internet pour tous : venez en parler", body: FLYER },
  { id: "affiche", kind: "poster", title: "Affiche des halls", body: POSTER },
  { id: "livret", kind: "booklet", title: "Livret : l'offre, l'aide, le vote", body: BOOKLET },
  { id: "lancement", kind: "guide", title: "Préparer les demi-journées de lancement", body: LAUNCH },
];
