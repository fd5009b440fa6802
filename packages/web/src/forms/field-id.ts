/** The id of a field's control on the page: letters, digits and hyphens only, so that it works in any link. */
export const fieldId = (name: string): string => `f-${name.replace(/[^A-Za-z0-9-]+/g, "-")}`;

/** The id of one option of a field: the first carries the field's own, where the error summary leads. */
export const optionId = (name: string, index: number): string =>
  index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`;
