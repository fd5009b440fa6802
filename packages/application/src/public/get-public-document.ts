import { Document } from "@ipt/domain/content/document.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANYONE, query } from "../kernel/query.ts";
import { visibleQuartier } from "./visible.ts";

const DocumentRef = schema(() => z.strictObject({ quartier: Id(), document: Id() }));
const PublicDocument = schema(() => Document().extend({ body: z.string().nullable() }));

/** A document with its text, where it is not a link. */
export const getPublicDocument = query({
  name: "get-public-document",
  allow: ANYONE,
  input: DocumentRef,
  output: PublicDocument,
  load: async (ctx, { quartier, document: id }) => {
    const [found, document, text] = await Promise.all([
      ctx.store.get("quartier", { id: quartier }),
      ctx.store.get("document", { quartier, id }),
      ctx.store.get("documentBody", { quartier, id }),
    ]);
    const stored = visibleQuartier(ctx, found);
    if (!stored.ok) return stored;
    if (!document) return fail(failure("not-found", { record: "document" }));
    return ok({ ...document.value, body: text?.value.body ?? null });
  },
});
