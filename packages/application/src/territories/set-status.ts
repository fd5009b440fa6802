import { Territory } from "@ipt/domain/territory/territory.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const setStatus = (status: Territory["status"], type: "territory.suspended" | "territory.resumed") =>
  command({
    name: `${status}-territory`,
    allow: ["operator"],
    input: Nothing,
    output: revised(Territory),
    retry: true,
    whileSuspended: true,
    decide: async (ctx) => {
      const stored = await ctx.store.get("territory", {});
      if (!stored) return fail(failure("not-found"));
      const value = { ...stored.value, status };
      return ok({
        value: { ...value, revision: stored.revision + 1 },
        changes: [replace("territory", value, stored.revision)],
        event: { type, subject: value.id },
      });
    },
  });

/** Nothing can be written any more, except what an open vote needs; everything can still be read. */
export const suspendTerritory = setStatus("suspended", "territory.suspended");
export const resumeTerritory = setStatus("active", "territory.resumed");
