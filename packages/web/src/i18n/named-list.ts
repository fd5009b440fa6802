import type { Page } from "../components/page-context.ts";

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Names that stand alone elsewhere, in one sentence: the first keeps its capital. */
export const namedList = (page: Page, names: readonly string[]): string =>
  page.format.list(names.map((name, index) => (index === 0 ? name : lowerFirst(name))));
