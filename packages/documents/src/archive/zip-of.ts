import { strToU8, zipSync } from "fflate";

/** Dates of files that have none: equal texts give equal bytes. */
const EPOCH = new Date("2020-01-01T00:00:00.000Z");

/** Texts as one ZIP, in a folder of that name. */
export const zipOf = (folder: string, files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const entries = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: EPOCH }));
};
