import * as z from "zod";
import { Derogation, RequirementAnswer } from "../playbook/requirement-answer.ts";
import { Stage } from "../playbook/stage.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Source } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { RecordedVote } from "../vote/vote.ts";

/** A gate passed: when, by whom, and how each requirement stood at that moment. */
export const Passage = schema(() =>
  z.strictObject({
    stage: Stage(),
    on: CivilDate(),
    at: Instant(),
    actor: z.string(),
    requirements: z.array(RequirementAnswer()),
  }),
);

/** Where a campaign led before the territory joined comes from. */
export const HistoryNote = schema(() =>
  z.strictObject({
    source: Source(),
    sequence: z.enum(["inform-vote-deploy", "deploy-then-vote"]),
    /** First day of an experiment deployed before its vote. */
    deployedOn: CivilDate().nullable(),
    vote: RecordedVote(),
  }),
);

/** One attempt for one quartier. A rejected vote ends it; the quartier may have another. */
export const Campaign = schema(() =>
  z.strictObject({
    quartier: Id(),
    number: z.int().min(1).max(99),
    stage: Stage(),
    status: z.enum(["running", "rejected"]),
    playbook: z.string(),
    startedOn: CivilDate().nullable(),
    endedOn: CivilDate().nullable(),
    derogations: z.array(Derogation()).max(50),
    passages: z.array(Passage()).max(10),
    history: HistoryNote().nullable(),
  }),
);
export type Campaign = Infer<typeof Campaign>;
export type Passage = Infer<typeof Passage>;
