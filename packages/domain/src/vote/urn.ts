import * as z from "zod";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { Ballot, Bytes32, Bytes256, CapsuleBytes, SigningKey } from "./bytes.ts";

/** What the urn knows of its vote: nothing of the register, no dwelling, no territory. */
export const UrnBox = schema(() =>
  z.strictObject({
    ballot: Id(),
    /** `trial`: test ballots, before the sealing. `published`: counted, so that anyone may verify. */
    state: z.enum(["trial", "sealed", "published"]),
    urnKey: Bytes32(),
    signingKey: SigningKey(),
    opens: Instant(),
    closes: Instant(),
    /** How far a sandbox's clock runs ahead; 0 for every real vote. */
    aheadMs: z.int().min(0),
  }),
);
export type UrnBox = Infer<typeof UrnBox>;

/** A ballot in the urn. Its place is its tracker, a hash of the envelope: nothing dates or numbers it. */
export const UrnBallot = schema(() =>
  z.strictObject({
    /** The vote's id in the urn. */
    vote: Id(),
    tracker: z.string().regex(/^[2-9A-HJKMNP-Z]{4}(?:-[2-9A-HJKMNP-Z]{4}){4}$/, "tracker"),
    ballot: Ballot(),
  }),
);
export type UrnBallot = Infer<typeof UrnBallot>;

/** A vote's signing key, encrypted under the platform's own key before it is stored. */
export const SealedKey = schema(() => z.strictObject({ ballot: Id(), key: z.string(), sealed: z.string() }));
export type SealedKey = Infer<typeof SealedKey>;

/**
 * What a browser left so that another tab can finish this very ballot; erased once the ballot is in the urn. Whoever
 * has the letter's code can read it, hence its table: in no stream, export or journal, beside the urn.
 */
export const Capsule = schema(() =>
  z.strictObject({
    ballot: Id(),
    /** Hash of the code's authentication key. */
    hash: Bytes32(),
    blinded: Bytes256(),
    sealed: CapsuleBytes(),
  }),
);
export type Capsule = Infer<typeof Capsule>;
