import type { Operation } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";

/** An operation of the API by its id. */
export const operationOf = (id: string): Operation => {
  const found = operations().find((one) => one.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
};
