import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const act = (published: boolean) =>
  command({
    name: published ? "publish-quartier" : "unpublish-quartier",
    allow: ["coordinator"],
    input: QuartierRef,
    output: revised(Quartier),
    retry: true,
    decide: async (ctx, { quartier }) => {
      const stored = await ctx.store.get("quartier", { id: quartier });
      if (!stored) return fail(failure("not-found", { record: "quartier" }));
      const publication = published
        ? (stored.value.publication ?? { at: ctx.now, actor: actorLabel(ctx.actor) })
        : null;
      const value = { ...stored.value, publication };
      return ok({
        value: { ...value, revision: stored.revision + 1 },
        changes: [replace("quartier", value, stored.revision)],
        event: {
          type: published ? "quartier.published" : "quartier.unpublished",
          subject: quartier,
          quartier,
        },
      });
    },
  });

/** Shows the quartier's pages to everyone, from now on; and takes them back. */
export const publishQuartier = act(true);
export const unpublishQuartier = act(false);
