import type { StaffComponentMessages } from "./fr.ts";

export const staff: StaffComponentMessages = {
  sections: {
    board: "Board",
    tasks: "To do",
    quartiers: "Quartiers",
    requests: "Requests for help",
    partners: "Partners",
    conventions: "Conventions",
    budgets: "Budget",
    settings: "Settings",
  },
  statuses: {
    done: "Done",
    todo: "To do",
    started: "Started",
    blocked: "Not possible yet",
    late: "Late",
    derogated: "Derogation",
  },
  standing: {
    pending: "This territory awaits the operator’s approval: prepare everything, nothing is public.",
    suspended: "This territory is suspended: everything can be read, nothing written but an open vote.",
    refused: "The opening of this territory was not accepted.",
    more: "More about it",
  },
  conflict: {
    title: "Someone else changed the same thing",
    body: "While you were writing, another version was saved. Nothing is lost: choose, for each difference, what must stay.",
    by: (who, when) => `Saved by ${who}, ${when}`,
    yours: "Your version",
    theirs: "Saved version",
    empty: "(empty)",
    same: "The other fields are the same and stay as they are.",
    save: "Save these choices",
    giveUp: "Keep the saved version",
    none: "Both versions are the same: there is nothing to choose.",
  },
  alreadySent: {
    title: "This form was already sent",
    body: "The first version was saved. This one, which differs, was not: nothing was counted twice.",
    see: "See what is saved",
    again: "Send this version too, as a new one",
  },
};
