import { DataImport } from "@ipt/domain/territory/data-import.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { IMPORTERS, maySeeImport } from "./list-imports.ts";

const ImportRef = schema(() => z.strictObject({ import: Id() }));

/** One import, with how far it is or what came of it. */
export const getImport = query({
  name: "get-import",
  allow: IMPORTERS,
  input: ImportRef,
  output: DataImport,
  load: async (ctx, { import: id }) => {
    const found = await ctx.store.get("dataImport", { id });
    return found && maySeeImport(ctx.actor, found.value)
      ? ok(found.value)
      : fail(failure("not-found", { record: "dataImport" }));
  },
});
