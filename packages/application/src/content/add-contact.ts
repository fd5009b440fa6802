import { Contact, NewContact } from "@ipt/domain/content/contact.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { checkContact } from "./check-contact.ts";
import { addContent } from "./write-content.ts";

export const addContact = addContent({
  kind: "contact",
  input: NewContact,
  output: revised(Contact),
  make: (_ctx, input, id): Contact => ({ ...input, id }),
  check: checkContact,
  write: (value) => [create("contact", value)],
});
