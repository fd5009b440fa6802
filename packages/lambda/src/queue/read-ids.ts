import { ID_PATTERN } from "@ipt/domain/values/id.ts";

/** Fields of a message of ours, each an id; null for a body that no sender of ours wrote. */
export const readIds = <F extends string>(
  body: string,
  fields: readonly F[],
): Readonly<Record<F, string>> | null => {
  let value: unknown = null;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const idOf = (field: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, field) : null;
  const isComplete = (ids: Readonly<Record<string, unknown>>): ids is Readonly<Record<F, string>> =>
    Object.values(ids).every((id) => typeof id === "string" && ID_PATTERN.test(id));
  const ids = Object.fromEntries(fields.map((field) => [field, idOf(field)]));
  return isComplete(ids) ? ids : null;
};
