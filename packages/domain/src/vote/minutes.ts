import * as z from "zod";
import { Offer } from "../convention/convention.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";
import { RuleId } from "./adoption-rule.ts";
import { Bytes32, Sha256Hex, SigningKey } from "./bytes.ts";
import { BureauMember, Counts, Incident, VoteDecision } from "./vote.ts";

/** The minutes (procès-verbal) of a vote: what the bureau signs and the gate into launch reads. */
export const Minutes = schema(() =>
  z.strictObject({
    vote: Id(),
    quartier: Id(),
    campaign: z.int(),
    territory: Id(),
    question: Text(),
    rule: RuleId(),
    ruleVersion: z.int(),
    legalBasis: z.string(),
    register: z.strictObject({
      fingerprint: z.string(),
      dwellings: z.int(),
      vacant: z.int(),
      concerned: z.int(),
      frozenAt: Instant(),
    }),
    notified: z.strictObject({ first: CivilDate(), last: CivilDate(), dwellings: z.int() }).nullable(),
    opens: Instant(),
    closes: Instant(),
    offer: Offer(),
    price: Money(),
    bureau: z.array(BureauMember()),
    /** `online` is absent of minutes sealed before votes could be cast online. */
    attendance: z.strictObject({ paper: z.int(), online: z.int().optional(), total: z.int() }),
    counts: Counts(),
    byChannel: z.strictObject({ paper: Counts(), online: Counts() }).optional(),
    online: z
      .strictObject({
        ballot: Id(),
        urnKey: Bytes32(),
        bureauKey: Bytes32(),
        signingKey: SigningKey(),
        shares: z.array(z.strictObject({ partner: Id(), fingerprint: z.string() })),
        sealedAt: Instant(),
        envelopesAtSealing: z.int(),
        trialsDestroyed: z.int(),
        codes: z.int(),
        codesReplaced: z.int(),
        envelopes: z.int(),
        /** Dwellings recorded as voting online whose envelope never came: attendance minus envelopes. */
        neverDropped: z.int(),
      })
      .nullable()
      .optional(),
    /** Events of this vote in the journal, chained by SHA-256 in their order: `head` changes if any does. */
    journal: z.strictObject({ events: z.int(), head: Sha256Hex() }).optional(),
    retentionMonths: z.int().optional(),
    countedBy: z.array(Label()),
    gapReason: Text().nullable(),
    incidents: z.array(Incident()),
    decision: VoteDecision(),
    sealedAt: Instant(),
    /** SHA-256, hexadecimal, of the minutes' canonical JSON without this field. */
    fingerprint: z.string(),
  }),
);
export type Minutes = Infer<typeof Minutes>;
