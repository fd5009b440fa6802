import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export type MailSummary = {
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  /** RFC 3339, UTC. */
  readonly at: string;
};

const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\r?\n?[ \t]+=\?/g, "?==?")
    .replaceAll(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/gi, (_word, encoded: string) =>
      Buffer.from(encoded, "base64").toString("utf8"),
    );

const header = (message: string, name: string): string => {
  const [head = ""] = message.split("\r\n\r\n", 1);
  const found = new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, "im").exec(head)?.[1] ?? "";
  return decodeWords(found);
};

const namesOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  } catch {
    return [];
  }
};

/** The messages written so far, newest first. */
export const listMail = async (dataDir: string): Promise<readonly MailSummary[]> => {
  const folder = join(dataDir, "mail");
  const names = (await namesOf(folder)).toSorted().toReversed();
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const message = await readFile(file, "utf8");
      return {
        file,
        to: header(message, "To"),
        subject: header(message, "Subject"),
        at: new Date(header(message, "Date")).toISOString(),
      };
    }),
  );
};
