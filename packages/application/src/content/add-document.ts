import { Document, NewDocument } from "@ipt/domain/content/document.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { addContent } from "./write-content.ts";

/** Adds something to read or print; a text of its own is kept apart from the list. */
export const addDocument = addContent({
  kind: "document",
  input: NewDocument,
  output: revised(Document),
  make: (_ctx, { body, ...input }, id): Document => ({ ...input, id, characters: body?.length ?? 0 }),
  write: (value, { body }) => [
    create("document", value),
    ...(body === null ? [] : [create("documentBody", { quartier: value.quartier, id: value.id, body })]),
  ],
});
