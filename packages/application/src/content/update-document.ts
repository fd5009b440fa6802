import { Document, DocumentChange } from "@ipt/domain/content/document.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { invalidField } from "../kernel/failure.ts";
import { matched, revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";

/** Changes a document. One that has a text keeps having one, and one that links keeps linking. */
export const updateDocument = command({
  name: "change-document",
  allow: ["coordinator"],
  input: DocumentChange,
  output: revised(Document),
  decide: async (ctx, { quartier, document: id, body, ...change }) => {
    const [found, text] = await Promise.all([
      ctx.store.get("document", { quartier, id }),
      ctx.store.get("documentBody", { quartier, id }),
    ]);
    const stored = matched(ctx, found);
    if (!stored.ok) return stored;
    const { value: before, revision } = stored.value;
    const value = {
      ...applyChange(before, change),
      ...(body === undefined ? {} : { characters: body.length, link: null }),
    };
    const hasText = body !== undefined || (text !== null && value.characters > 0);
    if ((value.link !== null) === hasText) return fail(invalidField(["link"], "link-or-text"));
    if (value.language !== "fr" && value.translatedBy === null)
      return fail(invalidField(["translatedBy"], "translator-needed"));
    const content = body === undefined ? null : { quartier, id, body };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [
        replace("document", value, revision),
        ...(content
          ? [text ? replace("documentBody", content, text.revision) : create("documentBody", content)]
          : []),
      ],
      event: { type: "content.changed", subject: id, quartier, data: { kind: "document" } },
    });
  },
});
