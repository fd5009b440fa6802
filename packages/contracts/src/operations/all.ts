import type { Operation } from "../operation.ts";
import { accessOperations } from "./access.ts";
import { accompanimentOperations } from "./accompaniment.ts";
import { budgetsOperations } from "./budgets.ts";
import { campaignsOperations } from "./campaigns.ts";
import { contentOperations } from "./content.ts";
import { conventionsOperations } from "./conventions.ts";
import { partnersOperations } from "./partners.ts";
import { planningOperations } from "./planning.ts";
import { publicOperations } from "./public.ts";
import { publicationOperations } from "./publication.ts";
import { quartiersOperations } from "./quartiers.ts";
import { registersOperations } from "./registers.ts";
import { sealedVotesOperations } from "./sealed-votes.ts";
import { territoriesOperations } from "./territories.ts";
import { votesOperations } from "./votes.ts";

let built: Operation[] | undefined;

/** Every operation of the hosted API, in the order the documentation shows. */
export const operations = (): readonly Operation[] => {
  built ??= [
    ...territoriesOperations(),
    ...accessOperations(),
    ...partnersOperations(),
    ...conventionsOperations(),
    ...budgetsOperations(),
    ...quartiersOperations(),
    ...campaignsOperations(),
    ...registersOperations(),
    ...votesOperations(),
    ...sealedVotesOperations(),
    ...accompanimentOperations(),
    ...planningOperations(),
    ...contentOperations(),
    ...publicationOperations(),
    ...publicOperations(),
  ];
  return built;
};
