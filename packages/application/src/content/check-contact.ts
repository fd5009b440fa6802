import type { Contact } from "@ipt/domain/content/contact.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, invalidField } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";

/** Its partner is one of the territory, and there is a way to reach it. */
export const checkContact = async (ctx: Context, contact: Contact): Promise<Failure | null> => {
  if (!(contact.phone ?? contact.email ?? contact.place)) {
    return invalidField(["phone"], "no-way-to-reach");
  }
  if (contact.partner === null) return null;
  const partner = await requirePartner(ctx, contact.partner, "partner");
  return partner.ok ? null : partner.error;
};
