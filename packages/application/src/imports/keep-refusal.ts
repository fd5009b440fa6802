import { IMPORT_KINDS, ImportError } from "@ipt/domain/territory/data-import.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { query } from "../kernel/query.ts";
import { noteRefusal } from "./note-refusal.ts";

const Refusal = schema(() =>
  z.strictObject({
    kind: z.enum(IMPORT_KINDS),
    quartier: Id().nullable(),
    content: z.string(),
    total: z.int().min(0),
    errors: z.array(ImportError()),
  }),
);

/** Remembers, among the imports, a file that its check refused: which lines to mend is found again. */
export const keepRefusal = Object.assign(
  query({
    name: "keep-refusal",
    allow: ["coordinator", "landlord-agent", "partner-contributor"],
    input: Refusal,
    output: schema(() => z.null()),
    load: async (ctx, refusal) => {
      await noteRefusal(ctx, refusal);
      return ok(null);
    },
  }),
  { kind: "command" as const },
);
