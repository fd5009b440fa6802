import { readIds } from "./read-ids.ts";

/** Asks for the archive of an export to be prepared. Said again once it is done, it changes nothing more. */
export type ExportMessage = { readonly territory: string; readonly export: string };

export const writeExportMessage = (message: ExportMessage): string => JSON.stringify(message);

/** Null for a body that no sender of ours wrote. */
export const readExportMessage = (body: string): ExportMessage | null =>
  readIds(body, ["territory", "export"]);
