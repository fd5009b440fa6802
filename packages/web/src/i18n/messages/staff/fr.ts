/** Words of the components that only people with an account meet. */
export const staff = {
  sections: {
    board: "Tableau de bord",
    tasks: "À faire",
    quartiers: "Quartiers",
    requests: "Demandes d'aide",
    partners: "Partenaires",
    conventions: "Conventions",
    budgets: "Budget",
    settings: "Réglages",
  },
  statuses: {
    done: "Terminé",
    todo: "À faire",
    started: "Commencé",
    blocked: "Pas encore possible",
    late: "En retard",
    derogated: "Dérogation",
  },
  standing: {
    pending: "Ce territoire attend l'accord de l'exploitant : vous pouvez tout préparer, rien n'est public.",
    suspended: "Ce territoire est suspendu : tout se lit, rien ne s'écrit sauf un vote ouvert.",
    refused: "L'ouverture de ce territoire n'a pas été acceptée.",
    more: "En savoir plus",
  },
  conflict: {
    title: "Quelqu'un a modifié la même chose",
    body: "Pendant que vous écriviez, une autre version a été enregistrée. Rien n'est perdu : choisissez, pour chaque différence, ce qui doit rester.",
    by: (who: string, when: string) => `Enregistré par ${who}, ${when}`,
    yours: "Votre version",
    theirs: "Version enregistrée",
    empty: "(vide)",
    same: "Les autres champs sont identiques et restent tels quels.",
    save: "Enregistrer ces choix",
    giveUp: "Garder la version enregistrée",
    none: "Les deux versions sont identiques : il n'y a rien à choisir.",
  },
  alreadySent: {
    title: "Ce formulaire a déjà été envoyé",
    body: "La première version a été enregistrée. Celle-ci, différente, ne l'a pas été : rien n'a été compté deux fois.",
    see: "Voir ce qui est enregistré",
    again: "Envoyer aussi cette version, comme un nouvel envoi",
  },
};

export type StaffComponentMessages = typeof staff;
