import type { Deferred, Operation } from "../operation.ts";
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
import { voterOperations } from "./voter.ts";
import { votesOperations } from "./votes.ts";
import { webhooksOperations } from "./webhooks.ts";

const loaded = (operations: readonly Deferred[]): Promise<readonly Operation[]> =>
  Promise.all(operations.map(({ load }) => load()));

const [ofMembers, ofVoters] = await Promise.all([
  loaded([
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
    ...webhooksOperations(),
  ]),
  loaded(voterOperations()),
]);

/** Every operation of the hosted API, in the order the documentation shows, but those of voters and of the urn. */
export const operations = (): readonly Operation[] => ofMembers;

/** What a voter's browser calls. */
export const operationsOfVoters = (): readonly Operation[] => ofVoters;
