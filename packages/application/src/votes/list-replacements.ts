import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { CodeReplacement } from "@ipt/domain/vote/online.ts";
import * as z from "zod";
import { listing, listPage, pageShape } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { findVote } from "./vote-now.ts";

const ReplacementsPage = schema(() => z.strictObject({ quartier: Id(), vote: Id(), ...pageShape() }));

/** Codes asked to be replaced, with who asked, why, and who agreed. */
export const listReplacements = query({
  name: "list-replacements",
  allow: ["bureau-member", "landlord-agent"],
  input: ReplacementsPage,
  output: listing(revised(CodeReplacement)),
  load: async (ctx, { quartier, vote, ...page }) => {
    const [found, listed] = await Promise.all([
      findVote(ctx, { quartier, vote }),
      listPage(ctx, "codeReplacement", { quartier, vote }, page),
    ]);
    return found.ok ? listed : found;
  },
});
