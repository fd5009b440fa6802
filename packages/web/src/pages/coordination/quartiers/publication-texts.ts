import { staffTexts } from "../../../i18n/texts.ts";

export const publicationTexts = staffTexts(
  {
    heading: "Page des habitants",
    published: (when: string) => `Publiée le ${when}. Tout le monde peut la lire.`,
    hidden: "Pas encore publiée : seule votre équipe la voit, telle qu'elle sera.",
    see: "Voir la page des habitants",
    publish: "Publier la page des habitants",
    withdraw: "Retirer la page des habitants",
    publishTitle: (name: string) => `Publier la page « ${name} » ?`,
    publishBody:
      "Elle montre l'étape en cours, le prix et le débit de la convention, les dates, les documents et à qui demander. Elle se met à jour toute seule.",
    preview: "Relire la page avant de la publier",
    withdrawTitle: (name: string) => `Retirer la page « ${name} » ?`,
    withdrawBody:
      "Les habitants ne la trouveront plus, ni par son adresse, ni par la page de la ville. Rien n'est effacé : vous pourrez la publier à nouveau.",
    donePublished: "La page des habitants est publiée.",
    doneWithdrawn: "La page des habitants est retirée.",
  },
  {
    heading: "Residents’ page",
    published: (when: string) => `Published on ${when}. Everyone can read it.`,
    hidden: "Not published yet: only your team sees it, as it will be.",
    see: "See the residents’ page",
    publish: "Publish the residents’ page",
    withdraw: "Withdraw the residents’ page",
    publishTitle: (name: string) => `Publish the page “${name}”?`,
    publishBody:
      "It shows the current stage, the convention’s price and speed, the dates, the documents and whom to ask. It keeps itself up to date.",
    preview: "Read the page before publishing it",
    withdrawTitle: (name: string) => `Withdraw the page “${name}”?`,
    withdrawBody:
      "Residents will find it no more, neither by its address nor from the city’s page. Nothing is erased: you can publish it again.",
    donePublished: "The residents’ page is published.",
    doneWithdrawn: "The residents’ page is withdrawn.",
  },
);
