import type { Operation } from "@ipt/contracts/operation.ts";
import type { Ask } from "../ask.ts";
import type { Place } from "../place.ts";
import { accessRequests } from "./access.ts";
import { accompanimentRequests } from "./accompaniment.ts";
import { budgetsRequests } from "./budgets.ts";
import { campaignsRequests } from "./campaigns.ts";
import { contentRequests } from "./content.ts";
import { conventionsRequests } from "./conventions.ts";
import { partnersRequests } from "./partners.ts";
import { planningRequests } from "./planning.ts";
import { publicRequests } from "./public.ts";
import { publicationRequests } from "./publication.ts";
import { quartiersRequests } from "./quartiers.ts";
import { registersRequests } from "./registers.ts";
import type { Requests } from "./request.ts";
import { territoriesRequests } from "./territories.ts";
import { votesRequests } from "./votes.ts";
import { webhooksRequests } from "./webhooks.ts";

const REQUESTS: Requests = {
  ...territoriesRequests,
  ...accessRequests,
  ...partnersRequests,
  ...conventionsRequests,
  ...budgetsRequests,
  ...quartiersRequests,
  ...campaignsRequests,
  ...registersRequests,
  ...votesRequests,
  ...accompanimentRequests,
  ...planningRequests,
  ...contentRequests,
  ...publicationRequests,
  ...publicRequests,
  ...webhooksRequests,
};

export const OPERATIONS_ASKED: readonly string[] = Object.keys(REQUESTS);

/** Requests for an operation that succeed on a populated place, the most complete one first. */
export const requestsFor = (operation: Operation, place: Place): readonly [Ask, ...Ask[]] => {
  const given = REQUESTS[operation.id]?.(place);
  const [first, ...others] = given === undefined ? [] : "as" in given ? [given] : given;
  if (first === undefined) {
    throw new Error(
      [
        `No request that succeeds is known for the operation “${operation.id}” (${operation.method} ${operation.path}).`,
        `Add one to test/world/requests/${operation.tag}.ts, named after the operation: who asks (as), path, query and`,
        "body, with every optional id given, things of the place named through place.id(…). When it needs something",
        "that the place does not hold yet, add it to test/world/populate.ts. Isolation, security, faults, any-bytes and",
        "answer suites then cover the operation by themselves.",
      ].join("\n"),
    );
  }
  return [first, ...others];
};
