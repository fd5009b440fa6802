import type { BoardRow } from "@ipt/application/board/board-row.ts";

/** Nothing has happened there yet, as far as the territory knows. */
export const isNotStarted = ({ stage, milestones }: BoardRow): boolean =>
  stage === null && milestones.length === 0;

/** No campaign was led with the service, but what happened there is known: deployed years before, for instance. */
export const isBefore = ({ stage, milestones }: BoardRow): boolean => stage === null && milestones.length > 0;
