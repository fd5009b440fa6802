import { canonicalJson } from "@ipt/domain/values/canonical-json.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { ADOPTION_RULES, RuleId } from "@ipt/domain/vote/adoption-rule.ts";
import { Bytes32, Sha256Hex } from "@ipt/domain/vote/bytes.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import * as z from "zod";
import type { Context } from "../kernel/context.ts";

const FORMAT = "ipt-vote-archive/1";

const ShareOf = () => z.strictObject({ numerator: z.int(), denominator: z.int() }).nullable();

/** The parameters of an adoption rule, as they stand in an archive. */
export const ArchivedRule = schema(() =>
  z.strictObject({
    id: RuleId(),
    version: z.int(),
    legalBasis: z.string(),
    mode: z.enum(["approval", "opposition"]),
    quorum: ShareOf(),
    rejection: ShareOf(),
    windowMonths: z.int().nullable(),
    window: z.enum(["at-most", "whole", "none"]),
    blankIsExpressed: z.boolean(),
  }),
);

/** What the bureau signs: a digest of each part of the archive. */
export const ArchiveManifest = schema(() =>
  z.strictObject({
    format: z.literal(FORMAT),
    vote: z.string().nullable(),
    minutes: z.string(),
    register: z.string(),
    rule: Sha256Hex(),
    urn: Sha256Hex(),
    journal: z.string(),
    bureauKey: Bytes32().nullable(),
  }),
);

const NO_BALLOT = "[]";

/**
 * The manifest of a vote's archive, from its minutes and the digest of its urn, which only they who hold every ballot
 * can tell; `null` digest: nothing was cast online. `null` for minutes older than archives.
 */
export const archiveManifest = async (ctx: Context, minutes: Minutes, urn: string | null) =>
  minutes.journal === undefined
    ? null
    : ({
        format: FORMAT,
        vote: minutes.online?.ballot ?? null,
        minutes: minutes.fingerprint,
        register: minutes.register.fingerprint,
        rule: await ctx.digest(canonicalJson(ADOPTION_RULES[minutes.rule])),
        urn: urn ?? (await ctx.digest(NO_BALLOT)),
        journal: minutes.journal.head,
        bureauKey: minutes.online?.bureauKey ?? null,
      } as const);
