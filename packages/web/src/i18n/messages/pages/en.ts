import type { PageMessages } from "./fr.ts";

export const pages: PageMessages = {
  home: {
    title: "Low-cost internet at home, for the whole neighbourhood",
    lead: "In your social-housing neighbourhood, tenants decide together, by a vote, on low-cost internet access. People of the neighbourhood then help you use it.",
    search: "Find my neighbourhood",
    searchHint: "The name of your city or neighbourhood",
    cities: "Cities taking part",
    noCity: "No city has opened its public page yet.",
    noResult: (query) => `Nothing matches “${query}”.`,
    noResultHelp: "Check the spelling, or try the name of the city alone.",
    how: "How it works",
    steps: [
      "The landlord, the city and the associations prepare the project.",
      "For a month everything is explained: public meeting, letter, drop-ins.",
      "Each dwelling has one voice. The vote decides.",
      "If yes wins, the access opens for everyone and the help begins.",
    ],
    forCities: "Are you a local authority?",
    forCitiesBody:
      "Prepare your project, run the vote with the landlord and follow each neighbourhood up to its review.",
    forCitiesAction: "Open the space for local authorities",
  },
  notFound: {
    title: "This page does not exist",
    body: "The address may be incomplete, or the page was withdrawn.",
    typed: "If you copied the address from a letter, check each character.",
    home: "Go to the home page and find my neighbourhood",
  },
  serverError: {
    title: "The service ran into a problem",
    body: "It is not your doing. What you have just sent may not have been saved.",
    retry: "Go back and try again in a few minutes: sending twice does not count twice.",
    id: "If it lasts, give this number to the person helping you:",
  },
  forbidden: {
    title: "You do not have access to this page",
    body: "Your account lacks the role needed. The person who coordinates the project can give it to you.",
    back: "Go to my space",
  },
  refusedOrigin: {
    title: "Sending refused",
    body: "This form was sent from another site. Nothing was saved.",
    retry: "Open the page from this site, then start again.",
  },
  expired: {
    title: "Check, then send again",
    body: "The page had been open for long, or you signed in again. Nothing was saved, but nothing you wrote is lost.",
    files: "Files must be chosen again: go back to the form.",
    signIn: "Your session has ended.",
    newTab: "(new tab), then come back here.",
  },
  signInFailed: {
    title: "Signing in did not succeed",
    body: "It was cancelled, or took too long. Nothing is lost: start again.",
    unavailable: "The service that checks who you are does not answer. Try again in a few minutes.",
    again: "Start again",
    code: "If it lasts, give this word to the person helping you:",
  },
  tooLarge: {
    title: "What you sent is too heavy",
    body: (most) => `One sending may weigh ${most} at most. Nothing was saved.`,
    retry: "Split the file, or remove columns that are not needed.",
  },
  unreadable: {
    title: "The form received cannot be read",
    body: "It may have been cut on the way. Nothing was saved: go back and try again.",
  },
  status: {
    title: "Service status",
    up: "The service is working",
    degraded: "The service is partly working",
    down: "The service is interrupted",
    checkedAt: (when) => `Checked on ${when}`,
    parts: "In detail",
    partUp: "Working",
    partDegraded: "Slow",
    partDown: "Interrupted",
    history: "Latest incidents",
    noIncident: "No incident in the last 90 days.",
    version: (version) => `Version ${version}`,
  },
};
