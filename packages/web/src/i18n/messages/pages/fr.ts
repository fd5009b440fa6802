export const pages = {
  home: {
    title: "Internet à la maison, à petit prix, pour tout le quartier",
    lead: "Dans votre quartier d'habitat social, les locataires décident ensemble, par un vote, d'un accès à internet à petit prix. Des personnes du quartier vous aident ensuite à vous en servir.",
    search: "Chercher mon quartier",
    searchHint: "Le nom de votre ville ou de votre quartier",
    cities: "Les villes qui participent",
    noCity: "Aucune ville n'a encore ouvert sa page publique.",
    noResult: (query: string) => `Rien ne correspond à « ${query} ».`,
    noResultHelp: "Vérifiez l'orthographe, ou essayez avec le nom de la ville seul.",
    how: "Comment cela se passe",
    steps: [
      "Le bailleur, la ville et les associations préparent le projet.",
      "Pendant un mois, on vous explique tout : réunion publique, courrier, permanences.",
      "Chaque logement a une voix. Le vote décide.",
      "Si le oui l'emporte, l'accès est ouvert à tous et l'aide commence.",
    ],
    forCities: "Vous êtes une collectivité ?",
    forCitiesBody:
      "Préparez votre projet, menez le vote avec le bailleur et suivez chaque quartier jusqu'au bilan.",
    forCitiesAction: "Ouvrir l'espace des collectivités",
  },
  notFound: {
    title: "Cette page n'existe pas",
    body: "L'adresse est peut-être incomplète, ou la page a été retirée.",
    typed: "Si vous avez recopié l'adresse d'un courrier, vérifiez chaque lettre.",
    home: "Aller à l'accueil et chercher mon quartier",
  },
  serverError: {
    title: "Le service a rencontré un problème",
    body: "Ce n'est pas de votre fait. Ce que vous veniez d'envoyer n'a peut-être pas été enregistré.",
    retry: "Revenez en arrière et réessayez dans quelques minutes : envoyer deux fois ne compte pas double.",
    id: "Si cela dure, donnez ce numéro à la personne qui vous aide :",
  },
  forbidden: {
    title: "Vous n'avez pas accès à cette page",
    body: "Votre compte n'a pas le rôle nécessaire. La personne qui coordonne le projet peut vous l'ouvrir.",
    back: "Aller à mon espace",
  },
  refusedOrigin: {
    title: "Envoi refusé",
    body: "Ce formulaire a été envoyé depuis un autre site. Rien n'a été enregistré.",
    retry: "Ouvrez la page depuis ce site, puis recommencez.",
  },
  expired: {
    title: "Vérifiez, puis envoyez à nouveau",
    body: "La page était ouverte depuis longtemps, ou vous vous êtes reconnecté. Rien n'a été enregistré, mais rien de ce que vous avez écrit n'est perdu.",
    files: "Les fichiers doivent être choisis à nouveau : revenez au formulaire.",
    signIn: "Votre session est terminée.",
    newTab: "(nouvel onglet), puis revenez ici.",
  },
  signInFailed: {
    title: "La connexion n'a pas abouti",
    body: "Elle a été annulée, ou a pris trop de temps. Rien n'est perdu : recommencez.",
    unavailable: "Le service qui vérifie votre identité ne répond pas. Réessayez dans quelques minutes.",
    again: "Recommencer",
    code: "Si cela dure, donnez ce mot à la personne qui vous aide :",
  },
  tooLarge: {
    title: "L'envoi est trop lourd",
    body: (most: string) => `Un envoi peut peser ${most} au plus. Rien n'a été enregistré.`,
    retry: "Partagez le fichier en plusieurs, ou enlevez les colonnes inutiles.",
  },
  unreadable: {
    title: "Le formulaire reçu est illisible",
    body: "Il s'est peut-être interrompu en route. Rien n'a été enregistré : revenez en arrière et réessayez.",
  },
  status: {
    title: "État du service",
    up: "Le service fonctionne",
    degraded: "Le service fonctionne en partie",
    down: "Le service est interrompu",
    checkedAt: (when: string) => `Vérifié le ${when}`,
    parts: "Dans le détail",
    partUp: "Fonctionne",
    partDegraded: "Ralenti",
    partDown: "Interrompu",
    history: "Derniers incidents",
    noIncident: "Aucun incident au cours des 90 derniers jours.",
    version: (version: string) => `Version ${version}`,
  },
};

export type PageMessages = typeof pages;
