import { type ReferenceGroup, referenceOf } from "@ipt/contracts/reference/reference.ts";
import type { WebDeps } from "../../deps.ts";

let known: { readonly text: string; readonly groups: readonly ReferenceGroup[] } | undefined;

/** The API's operations, read from its document once; null where the pages were not given it. */
export const readReference = async ({ openApi }: WebDeps): Promise<readonly ReferenceGroup[] | null> => {
  if (!openApi) return null;
  const text = await openApi();
  if (known?.text !== text) known = { text, groups: referenceOf(JSON.parse(text)) };
  return known.groups;
};
