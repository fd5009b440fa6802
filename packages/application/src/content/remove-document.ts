import { Document } from "@ipt/domain/content/document.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { remove } from "../ports/changes.ts";

const Ref = schema(() => z.strictObject({ quartier: Id(), document: Id() }));

export const removeDocument = command({
  name: "remove-document",
  allow: ["coordinator"],
  input: Ref,
  output: revised(Document),
  retry: true,
  decide: async (ctx, { quartier, document: id }) => {
    const [stored, text] = await Promise.all([
      ctx.store.get("document", { quartier, id }),
      ctx.store.get("documentBody", { quartier, id }),
    ]);
    if (!stored) return fail(failure("not-found"));
    return ok({
      value: { ...stored.value, revision: stored.revision },
      changes: [
        remove("document", { quartier, id }, stored.revision),
        ...(text ? [remove("documentBody", { quartier, id }, text.revision)] : []),
      ],
      event: { type: "content.removed", subject: id, quartier, data: { kind: "document" } },
    });
  },
});
