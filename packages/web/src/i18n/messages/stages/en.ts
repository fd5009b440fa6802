import type { StageMessages } from "./fr.ts";

export const stages: StageMessages = {
  names: {
    preparation: "Preparation",
    information: "Information",
    vote: "Vote",
    launch: "Launch",
    accompaniment: "Support",
    review: "Review",
  },
  label: "Stages of the project",
  stepOf: (step, total) => `Stage ${step} of ${total}`,
  next: (name) => `Next: ${name}`,
  done: "done",
  current: "in progress",
  upcoming: "to come",
  stopped: "stopped",
  last: "This is the last stage.",
};
