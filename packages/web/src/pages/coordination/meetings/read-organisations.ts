import { readLines } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";

/** `Centre social : 3` as an organisation and its people; a line without a number leaves them unknown. */
export const readOrganisations = (
  input: FormInput,
  name: string,
): { organisation: string; people: number | null }[] =>
  readLines(input, name).map((line) => {
    const [, organisation, people] = /^(.*?)\s*[:–-]\s*(\d{1,4})\s*$/.exec(line) ?? [];
    return organisation
      ? { organisation: organisation.trim(), people: Number(people) }
      : { organisation: line, people: null };
  });
