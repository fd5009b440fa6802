import type { AgendaEntry } from "../content/agenda.ts";
import type { CampaignPlan, Step } from "./calendar.ts";

/** Steps residents are told of; partners' meetings and notices are not theirs. */
const SHOWN: Readonly<Partial<Record<Step, AgendaEntry["kind"]>>> = {
  "public-meeting": "public-meeting",
  vote: "vote",
  "first-launch": "launch",
  "second-launch": "launch",
};

/** A provisional calendar as entries of the agenda, which recorded ones replace. */
export const plannedAgenda = (plan: CampaignPlan | null, revision: number): AgendaEntry[] =>
  (plan?.steps ?? []).flatMap(({ step, on, to }) => {
    const kind = SHOWN[step];
    if (!kind) return [];
    return [
      {
        id: `plan-${step}`,
        kind,
        title: null,
        on,
        to,
        half: null,
        startsAt: null,
        endsAt: null,
        place: null,
        access: null,
        description: null,
        languages: [],
        report: null,
        cancelled: false,
        provisional: true,
        sequence: revision - 1,
        event: null,
      },
    ];
  });
