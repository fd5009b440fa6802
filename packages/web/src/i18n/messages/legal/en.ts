import type { LegalMessages } from "./fr.ts";

export const legal: LegalMessages = {
  toComplete: "To be completed",
  phone: (number) => `Phone: ${number}`,
  accessibility: {
    title: "Accessibility statement",
    commitment: (who) =>
      `${who} undertakes to make this service accessible to all, as article 47 of French law no. 2005-102 of 11 February 2005 requires.`,
    stateTitle: "Where do we stand?",
    state: {
      none: "This site does not comply with the French accessibility standard (RGAA 4.1).",
      partial: "This site partially complies with the French accessibility standard (RGAA 4.1).",
      full: "This site complies with the French accessibility standard (RGAA 4.1).",
    },
    noAudit:
      "No audit has been recorded yet. Until there is one, the law allows no better statement, even though the site is built to be accessible and checked by tools at every change.",
    expiredAudit: (date) =>
      `The latest audit dates from ${date}: it is more than three years old and no longer supports a statement.`,
    audit: (auditor, date) => `Audit made by ${auditor}, completed on ${date}.`,
    rate: (rate) => `${rate} of the applicable criteria are met.`,
    knownTitle: "What is not accessible",
    knownNone: "No defect is known to this day.",
    knownUnaudited: "Without an audit the list of defects is not established. Tell us what blocks you.",
    contactTitle: "Are you blocked?",
    contact: "Tell us which page and what blocks you. We will give you the information another way.",
    recourseTitle: "If we do not answer",
    recourse:
      "You can turn to the French ombudsman, the Défenseur des droits: on defenseurdesdroits.fr, through their delegate in your département, or by free post, without a stamp, to: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.",
    plan: "Multi-year accessibility plan",
  },
  notice: {
    title: "Legal notice",
    publisher: "Publisher",
    director: "Director of publication",
    host: "Hosting",
    contact: "Contact",
    software: "Software",
    softwareBody:
      "Internet pour tous is free software under the EUPL-1.2 licence. Its code can be read, checked and reused.",
    reuse: "Reuse",
    reuseBody:
      "Published figures may be reused with their source and date (French Open Licence, Licence Ouverte 2.0).",
  },
  personalData: {
    title: "Personal data",
    lead: "This service is made to know as little as possible about you.",
    residentsTitle: "You live in the neighbourhood",
    residents: [
      "Reading these pages records nothing about you: no tracker, no audience measurement, no third party.",
      "The register of the vote holds dwellings, never the name of tenants.",
      "Support figures are totals. Small numbers are not shown.",
    ],
    staffTitle: "You have an account",
    staff: [
      "We keep your name, e-mail address and role, for as long as your task lasts.",
      "The journal keeps who did what, so that each decision can be checked.",
    ],
    cookiesTitle: "Cookies",
    cookies: [
      "A session cookie if you sign in, erased after eight hours.",
      "A security cookie when a page holds a form, erased when you close the browser.",
      "The service needs them: the law does not ask for your consent, and there is no other.",
    ],
    basisTitle: "Why and for whom",
    basis: (who) =>
      `${who} is the controller of these data. They serve to run the project, a task in the public interest, and are given to nobody but the partners of the project.`,
    rightsTitle: "Your rights",
    rights:
      "You can ask to see, correct or erase what concerns you, and object to its use. Write to the data protection officer:",
    authority: "If the answer does not suit you, you can turn to the French authority, the CNIL: cnil.fr.",
  },
};
