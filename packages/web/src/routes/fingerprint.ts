import { FORM_TOKEN, type FormInput } from "../forms/form-input.ts";
import type { WebContext } from "../http/web-env.ts";

/** What tells two different forms sent under one key apart: where they were sent and all that was typed. */
export const fingerprintOf = (
  digest: (text: string) => Promise<string>,
  c: WebContext,
  form: FormInput,
): Promise<string> => {
  const typed = [...form.values].filter(([name]) => name !== FORM_TOKEN).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = [...form.files].map(([name, file]) => [name, file.name, file.size]);
  return digest(`${c.req.method} ${c.get("path")}\n${JSON.stringify([typed, files])}`);
};
