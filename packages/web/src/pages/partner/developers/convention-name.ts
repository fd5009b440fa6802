import type { Convention } from "@ipt/domain/convention/convention.ts";
import type { Page } from "../../../components/page-context.ts";
import { conventionTexts } from "../../coordination/conventions/texts.ts";

/** A convention in a list: its kind and who signs it. */
export const conventionName = (
  page: Page,
  { kind, parties }: Pick<Convention, "kind" | "parties">,
  names: ReadonlyMap<string, string>,
): string => `${conventionTexts(page).kinds[kind]} (${parties.map((id) => names.get(id) ?? id).join(", ")})`;
