import { basename } from "node:path";
import type { Texts } from "./tracked-files.ts";

const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const recordProblems = (path: string): readonly string[] => {
  const date = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.exec(basename(path))?.[1];
  return date && isDate(date) ? [] : [`${path}: a decision record is named YYYY-MM-DD-title.md`];
};

/** RFC 9116: a security.txt says until when it holds, and one that has expired is worse than none. */
const securityProblems = (path: string, text: string, now: number): readonly string[] => {
  const expires = Date.parse(/^Expires:\s*(\S+)/m.exec(text)?.[1] ?? "");
  return expires > now ? [] : [`${path}: Expires is missing or past`];
};

export const datedNames = (files: Texts, now: number): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    if (path.startsWith("docs/adr/")) return recordProblems(path);
    return basename(path) === "security.txt" ? securityProblems(path, text, now) : [];
  });
