import { DroppedBallot, dropBallot, Receipt, type UrnContext } from "@ipt/application/ballots/drop-ballot.ts";
import {
  findTracker,
  getUrn,
  listPublished,
  listTrackers,
  PublicUrn,
  TrackerFound,
  TrackerRef,
  Trackers,
  UrnPage,
  UrnRef,
} from "@ipt/application/ballots/verify-urn.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { Envelopes } from "@ipt/application/votes/list-envelopes.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import type { Bilingual, Operation } from "../operation.ts";

/** An operation of the urn: answered by a function of its own, with no actor, no territory and no request id. */
export type UrnOperation = Omit<Operation, "run"> & {
  readonly run: (ctx: UrnContext, input: unknown) => Promise<Result<unknown, Failure>>;
};

const urnOperation = <T>(
  method: "GET" | "POST",
  path: string,
  {
    input,
    output,
    run,
  }: {
    readonly input: Schema<unknown>;
    readonly output: Schema<T>;
    readonly run: (ctx: UrnContext, input: unknown) => Promise<Result<T, Failure>>;
  },
  { id, summary }: { readonly id: string; readonly summary: Bilingual },
): UrnOperation => ({
  id,
  method,
  path: `/urns/{ballot}${path}`,
  tag: "urns",
  summary,
  status: 200,
  kind: method === "POST" ? "command" : "query",
  allow: ["visitor"],
  whileSuspended: true,
  input,
  output,
  run,
  body: method === "POST" ? "json" : "none",
  answer: "json",
});

let built: UrnOperation[] | undefined;

/** The anonymous half of a ballot, and what anybody needs to verify an urn. */
export const urnOperations = (): readonly UrnOperation[] => {
  built ??= [
    urnOperation(
      "POST",
      "/ballots",
      { input: DroppedBallot, output: Receipt, run: dropBallot },
      {
        id: "dropBallot",
        summary: { fr: "Déposer un bulletin dans l’urne", en: "Drop a ballot into the urn" },
      },
    ),
    urnOperation(
      "GET",
      "",
      { input: UrnRef, output: PublicUrn, run: getUrn },
      {
        id: "getUrn",
        summary: { fr: "Lire l’état de l’urne", en: "Read the state of the urn" },
      },
    ),
    urnOperation(
      "GET",
      "/trackers/{tracker}",
      { input: TrackerRef, output: TrackerFound, run: findTracker },
      {
        id: "findTracker",
        summary: {
          fr: "Chercher son bulletin par son numéro de suivi",
          en: "Find one’s ballot by its tracker",
        },
      },
    ),
    urnOperation(
      "GET",
      "/trackers",
      { input: UrnPage, output: Trackers, run: listTrackers },
      {
        id: "listTrackers",
        summary: {
          fr: "Lister les numéros de suivi, urne fermée",
          en: "List trackers, once the urn is shut",
        },
      },
    ),
    urnOperation(
      "GET",
      "/ballots",
      { input: UrnPage, output: Envelopes, run: listPublished },
      {
        id: "listPublished",
        summary: {
          fr: "Télécharger les bulletins, vote dépouillé",
          en: "Download the ballots, once counted",
        },
      },
    ),
  ];
  return built;
};
