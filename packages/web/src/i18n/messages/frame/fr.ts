export const frame = {
  skip: "Aller au contenu",
  menu: "Menu",
  mainNavigation: "Navigation principale",
  breadcrumb: "Fil d'Ariane",
  languages: "Langues",
  /** Shown under pages of a translation that nobody has proofread yet; empty when there is nothing to say. */
  unreviewed: "",
  home: "Accueil",
  back: "Retour",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
  space: "Espace des partenaires",
  signedInAs: "Compte :",
  demo: "Ceci est une démonstration",
  important: "Important",
  done: "C'est fait",
  warning: "Attention",
  footer: {
    title: "Informations sur ce site",
    accessibility: {
      none: "Accessibilité : non conforme",
      partial: "Accessibilité : partiellement conforme",
      full: "Accessibilité : totalement conforme",
    },
    legalNotice: "Mentions légales",
    personalData: "Données personnelles",
    status: "État du service",
    siteMap: "Plan du site",
    contact: "Contact",
    promise: "Pas de publicité, pas de traceur, aucun cookie sans nécessité.",
  },
};

export type FrameMessages = typeof frame;
