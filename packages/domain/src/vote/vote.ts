import * as z from "zod";
import { Offer } from "../convention/convention.ts";
import { CivilDate, PartialDate } from "../values/civil-date.ts";
import { Id, Label, Source, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { Count, Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";
import { RuleId } from "./adoption-rule.ts";
import { ArchiveSeal, Sealing, Trial, VoteCodes } from "./online.ts";

/** The three seats of the bureau. Two of three members count. */
export const BUREAU_SEATS = ["landlord", "tenants-association", "local-authority"] as const;

/** A member of the bureau, by the partner that names them; who they are is printed on the minutes. */
export const BureauMember = schema(() =>
  z.strictObject({ seat: z.enum(BUREAU_SEATS), partner: Id(), name: Label() }),
);
export type BureauMember = Infer<typeof BureauMember>;

export const ClockTime = schema(() =>
  z.templateLiteral([z.string().regex(/^([01]\d|2[0-3])$/), ":", z.string().regex(/^[0-5]\d$/)]),
);

/** Paper is always offered; online comes beside it, on the same register. */
export const VOTE_CHANNELS = ["paper", "paper-and-online"] as const;
export const CHANNELS = ["paper", "online"] as const;

const plan = () => ({
  rule: RuleId(),
  question: Text(),
  /** Service convention whose offer and price are put to the vote. */
  convention: Id(),
  opensOn: CivilDate(),
  opensAt: ClockTime(),
  closesOn: CivilDate(),
  closesAt: ClockTime(),
  bureau: z.array(BureauMember()).max(3),
  channels: z.enum(VOTE_CHANNELS),
  /** Months after the minutes during which ballots and attendance are kept sealed, for appeals; then destroyed. */
  retentionMonths: z.int().min(1).max(120),
});

export const NewVote = schema(() => {
  const fields = plan();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      opensAt: fields.opensAt.default("09:00"),
      closesAt: fields.closesAt.default("18:00"),
      channels: fields.channels.default("paper"),
      retentionMonths: fields.retentionMonths.default(24),
    })
    .refine((value) => `${value.opensOn} ${value.opensAt}` < `${value.closesOn} ${value.closesAt}`, {
      path: ["closesOn"],
      message: "ends-before-start",
    })
    .refine((value) => new Set(value.bureau.map((member) => member.seat)).size === value.bureau.length, {
      path: ["bureau"],
      message: "seat-twice",
    });
});

const counts = () => ({ for: Count(), against: Count(), blank: Count(), void: Count() });
export const Counts = schema(() => z.strictObject(counts()));

/** Totals of one channel as one member of the bureau entered them. */
export const CountEntry = schema(() =>
  z.strictObject({
    channel: z.enum(CHANNELS),
    partner: Id(),
    actor: z.string(),
    at: Instant(),
    counts: Counts(),
  }),
);
export type CountEntry = Infer<typeof CountEntry>;

export const NewCountEntry = schema(() =>
  z.strictObject({
    quartier: Id(),
    vote: Id(),
    channel: z.enum(CHANNELS).default("paper"),
    ...counts(),
    gapReason: Text().nullable().default(null),
  }),
);

/** Dwellings that voted, by channel. */
export const Attended = schema(() => z.strictObject({ paper: z.int().min(0), online: z.int().min(0) }));
export type Attended = Infer<typeof Attended>;

/** A member of the bureau who asked for the count: two of different partners are needed before a ballot is read. */
export const Counter = schema(() => z.strictObject({ partner: Id(), actor: z.string(), at: Instant() }));

/** An exceptional act during a vote, with its typed reason. */
export const Incident = schema(() => z.strictObject({ at: Instant(), actor: z.string(), what: Text() }));

export const VoteDecision = schema(() =>
  z.strictObject({
    outcome: z.enum(["adopted", "rejected", "void"]),
    concerned: z.int(),
    attendance: z.int(),
    counted: z.int(),
    gap: z.int(),
    expressed: z.int(),
    quorumNeeded: z.int().nullable(),
    quorumReached: z.boolean().nullable(),
  }),
);

/**
 * What is recorded of a vote held before the territory joined: an outcome and its source. Counts that were
 * never published are `null`: unknown is not zero.
 */
export const RecordedVote = schema(() =>
  z.strictObject({
    outcome: z.enum(["adopted", "rejected"]),
    decidedOn: PartialDate().nullable(),
    opensOn: CivilDate().nullable(),
    closesOn: CivilDate().nullable(),
    concerned: Count().nullable(),
    for: Count().nullable(),
    against: Count().nullable(),
    expressed: Count().nullable(),
    source: Source(),
  }),
);
export type RecordedVote = Infer<typeof RecordedVote>;

export const VOTE_STATUSES = ["planned", "open", "closed", "counted", "sealed"] as const;

export const Vote = schema(() =>
  z.strictObject({
    id: Id(),
    quartier: Id(),
    campaign: z.int(),
    ...plan(),
    ruleVersion: z.int(),
    /** The published instants of opening and closing. */
    opens: Instant(),
    closes: Instant(),
    offer: Offer(),
    /** The price per dwelling and month put to the vote. */
    price: Money(),
    status: z.enum(VOTE_STATUSES),
    /** Frozen register voted on, once open: fingerprint, edition and dwellings concerned. */
    register: z
      .strictObject({
        fingerprint: z.string(),
        edition: Id(),
        concerned: z.int(),
        starts: z.array(z.string()),
      })
      .nullable(),
    /** Names this vote in every hash, key and envelope, and in the urn; `null` on paper only. */
    ballot: Id().nullable(),
    codes: VoteCodes().nullable(),
    trial: Trial().nullable(),
    sealing: Sealing().nullable(),
    shards: z.int(),
    openedAt: Instant().nullable(),
    closedAt: Instant().nullable(),
    attendance: z.int().nullable(),
    attended: Attended().nullable(),
    counting: z.array(Counter()).max(3),
    /** Envelopes found in the urn at the count; `null` before, and on paper only. */
    envelopes: z.int().min(0).nullable(),
    entries: z.array(CountEntry()).max(6),
    gapReason: Text().nullable(),
    counts: Counts().nullable(),
    byChannel: z.strictObject({ paper: Counts().nullable(), online: Counts().nullable() }),
    decision: VoteDecision().nullable(),
    incidents: z.array(Incident()).max(200),
    sealedAt: Instant().nullable(),
    /** The bureau's seal on the archive; `null` until two members brought their shares for it. */
    archive: ArchiveSeal().nullable(),
    destroyedAt: Instant().nullable(),
  }),
);
export type Vote = Infer<typeof Vote>;
