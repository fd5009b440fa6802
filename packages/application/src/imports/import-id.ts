import type { ImportKind } from "@ipt/domain/territory/data-import.ts";
import type { Context } from "../kernel/context.ts";

const ID_LENGTH = 40;

/** The import of that content: the same content again is the same import, whoever sends it. */
export const importIdOf = async (
  { digest }: Pick<Context, "digest">,
  kind: ImportKind,
  quartier: string | null,
  content: string,
): Promise<string> => (await digest(JSON.stringify([kind, quartier, content]))).slice(0, ID_LENGTH);
