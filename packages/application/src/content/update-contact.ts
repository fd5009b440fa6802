import { Contact, ContactChange } from "@ipt/domain/content/contact.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { checkContact } from "./check-contact.ts";
import { changeContent } from "./write-content.ts";

export const updateContact = changeContent({
  kind: "contact",
  input: ContactChange,
  output: revised(Contact),
  load: (ctx, { quartier, contact: id }) => ctx.store.get("contact", { quartier, id }),
  change: ({ quartier: _, contact: __, ...change }) => change,
  check: checkContact,
  write: (value, revision) => [replace("contact", value, revision)],
});
