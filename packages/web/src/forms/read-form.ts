import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { type FormInput, formInput } from "./form-input.ts";
import { resolveChoices } from "./resolve-choices.ts";

/** More than any screen has; a body of a million one-letter fields would cost much more to keep than to send. */
const MOST_ENTRIES = 2000;

const FORM_TYPES = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Reads the body of a form, or says that it cannot be read: cut, not a form, or beyond what any form has. */
export const readForm = async (request: Request): Promise<Result<FormInput, "unreadable">> => {
  if (!FORM_TYPES.test(request.headers.get("content-type") ?? "")) return fail("unreadable");
  const body = await request.formData().catch(() => null);
  if (!body) return fail("unreadable");
  const values = new Map<string, string[]>();
  const files = new Map<string, File>();
  let entries = 0;
  for (const [name, value] of body) {
    entries += 1;
    if (entries > MOST_ENTRIES) return fail("unreadable");
    if (typeof value !== "string") {
      // A file field left empty is sent as a nameless, empty file.
      if (value.name !== "" || value.size > 0) files.set(name, value);
      continue;
    }
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return ok(formInput(resolveChoices(values), files));
};
