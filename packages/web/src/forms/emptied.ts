import type { Issue } from "@ipt/application/kernel/failure.ts";
import { controlsOf, type Fields } from "./fields.ts";
import type { FormInput } from "./form-input.ts";
import { newForm } from "./form-state.ts";

/**
 * Fields that must hold something, held it when the form was opened, and were emptied. A change that leaves a field
 * out leaves it as it was: without this, what a person took away would come back without a word.
 */
export const emptied = (
  fields: Fields,
  saved: Parameters<typeof newForm>[0],
  input: FormInput,
): readonly Issue[] => {
  const { values } = newForm(saved);
  return Object.entries(fields).flatMap(([name, spec]): Issue[] => {
    const controls = controlsOf(name, spec);
    const held = controls.some((control) => values.get(control)?.some((text) => text.trim() !== ""));
    const holds = controls.some((control) => input.all(control).some((text) => text.trim() !== ""));
    // No box ticked is an answer, which the rule itself judges.
    return held && !holds && !spec.optional && spec.kind !== "choices"
      ? [{ path: [name], code: "missing", expected: {} }]
      : [];
  });
};
