export const legal = {
  toComplete: "À compléter",
  phone: (number: string) => `Téléphone : ${number}`,
  accessibility: {
    title: "Déclaration d'accessibilité",
    commitment: (who: string) =>
      `${who} s'engage à rendre ce service accessible à tous, comme le demande l'article 47 de la loi n° 2005-102 du 11 février 2005.`,
    stateTitle: "Où en est-on ?",
    state: {
      none: "Ce site n'est pas conforme au référentiel général d'amélioration de l'accessibilité (RGAA 4.1).",
      partial:
        "Ce site est en partie conforme au référentiel général d'amélioration de l'accessibilité (RGAA 4.1).",
      full: "Ce site est conforme au référentiel général d'amélioration de l'accessibilité (RGAA 4.1).",
    },
    noAudit:
      "Aucun audit n'a encore été enregistré. Tant qu'il n'y en a pas, la loi ne permet pas d'annoncer mieux, même si le site est construit pour être accessible et vérifié par des outils à chaque modification.",
    expiredAudit: (date: string) =>
      `Le dernier audit date du ${date} : il a plus de trois ans et ne vaut plus déclaration.`,
    audit: (auditor: string, date: string) => `Audit mené par ${auditor}, terminé le ${date}.`,
    rate: (rate: string) => `${rate} des critères applicables sont respectés.`,
    knownTitle: "Ce qui n'est pas accessible",
    knownNone: "Aucun défaut n'est connu à ce jour.",
    knownUnaudited: "Sans audit, la liste des défauts n'est pas établie. Signalez-nous ce qui vous bloque.",
    contactTitle: "Vous êtes bloqué ?",
    contact: "Dites-nous quelle page et ce qui bloque. Nous vous donnons l'information autrement.",
    recourseTitle: "Si nous ne répondons pas",
    recourse:
      "Vous pouvez saisir le Défenseur des droits : sur defenseurdesdroits.fr, auprès de son délégué dans votre département, ou par courrier gratuit, sans timbre, à : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.",
    plan: "Schéma pluriannuel de mise en accessibilité",
  },
  notice: {
    title: "Mentions légales",
    publisher: "Éditeur",
    director: "Direction de la publication",
    host: "Hébergement",
    contact: "Contact",
    software: "Logiciel",
    softwareBody:
      "Internet pour tous est un logiciel libre, sous licence EUPL-1.2. Son code peut être lu, vérifié et repris.",
    reuse: "Réutilisation",
    reuseBody:
      "Les chiffres publiés peuvent être repris en citant leur source et leur date (Licence Ouverte 2.0).",
  },
  personalData: {
    title: "Données personnelles",
    lead: "Ce service est fait pour en savoir le moins possible sur vous.",
    residentsTitle: "Vous habitez le quartier",
    residents: [
      "Consulter ces pages n'enregistre rien sur vous : ni traceur, ni mesure d'audience, ni service d'un tiers.",
      "Le registre du vote contient des logements, jamais le nom des locataires.",
      "Les chiffres d'accompagnement sont des totaux. Les petits effectifs ne sont pas montrés.",
    ],
    staffTitle: "Vous avez un compte",
    staff: [
      "Nous gardons votre nom, votre adresse électronique et votre rôle, le temps de votre mission.",
      "Le journal garde qui a fait quoi, pour que chaque décision puisse être vérifiée.",
    ],
    cookiesTitle: "Cookies",
    cookies: [
      "Un cookie de session si vous vous connectez, effacé au bout de huit heures.",
      "Un cookie de sécurité quand une page contient un formulaire, effacé quand vous fermez le navigateur.",
      "Ils sont nécessaires au service : la loi ne demande pas votre accord, et il n'y en a pas d'autre.",
    ],
    basisTitle: "Pourquoi et pour qui",
    basis: (who: string) =>
      `${who} est responsable de ces données. Elles servent à mener le projet, qui est une mission d'intérêt public, et ne sont transmises à personne d'autre que les partenaires du projet.`,
    rightsTitle: "Vos droits",
    rights:
      "Vous pouvez demander à voir, corriger ou effacer ce qui vous concerne, et vous opposer à son usage. Écrivez au délégué à la protection des données :",
    authority: "Si la réponse ne vous convient pas, vous pouvez saisir la CNIL : cnil.fr.",
  },
};

export type LegalMessages = typeof legal;
