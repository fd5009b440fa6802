import { existsSync, globSync } from "node:fs";
import { posix } from "node:path";
import type { Texts } from "./tracked-files.ts";

const FENCE = /^(```|~~~)[\s\S]*?^\1/gm;
const LINK = /\]\(<?([^)\s>]+)>?[^)]*\)/g;
const CODE = /`([^`\n]+)`/g;
/** A path from the root, as one writes it in a sentence: `packages/domain/src/vote.ts`, `docs/adr`. */
const ROOTED =
  /^(?:\.ci|docs|functions|infra|packages|scripts|test)\/[\w.*/{}@-]+$|^[A-Z]{4,}(?:\.\w+)*\.md$/;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|#|\/)/i;
/** Tells what was, so its paths may be gone. */
const HISTORY = "CHANGELOG.md";

const isThere = (path: string): boolean =>
  path.includes("*") || path.includes("{") ? globSync(path).length > 0 : existsSync(path);

const citedIn = (path: string, text: string): readonly string[] => {
  const prose = text.replace(FENCE, "");
  const links = [...prose.matchAll(LINK)]
    .map((match) => match[1] ?? "")
    .filter((target) => !ELSEWHERE.test(target))
    .map((target) => posix.join(posix.dirname(path), decodeURI(target.replace(/#.*/, ""))));
  const code = [...prose.matchAll(CODE)].map((match) => match[1] ?? "").filter((one) => ROOTED.test(one));
  return [...links, ...code];
};

const scriptsIn = (manifest: string): readonly string[] => {
  const value: unknown = JSON.parse(manifest);
  const scripts = typeof value === "object" && value && "scripts" in value ? value.scripts : {};
  return Object.keys(scripts ?? {});
};

/** Paths and npm scripts that the documents name and that do not exist. */
export const citedPaths = (files: Texts): readonly string[] => {
  const scripts = scriptsIn(files.get("package.json") ?? "{}");
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith(".md") || path === HISTORY) return [];
    const missing = citedIn(path, text).filter((cited) => !isThere(cited));
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
    return [
      ...missing.map((cited) => `${path}: ${cited} does not exist`),
      ...commands.filter((name) => !scripts.includes(name)).map((name) => `${path}: no script ${name}`),
    ];
  });
};
