import type { Texts } from "./tracked-files.ts";

/** Folders of somebody's machine, and hosts that packages were fetched from: neither is of any use to a reader. */
const MACHINE = /(?<![\w.:-])(?:\/(?:home|root|Users|work|workspace|mnt|tmp)\/[\w.-]+|[A-Z]:\\\w+)/;
const REGISTRY = /\b(?:registry\.(?:npmjs|yarnpkg)\.\w+|deb\.debian\.org|(?:npm|deb)\.\w+\.internal)\b/;

export const foreignPaths = (files: Texts): readonly string[] =>
  [...files].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => {
      const found = MACHINE.exec(line) ?? REGISTRY.exec(line);
      return found ? [`${path}:${index + 1}: names ${found[0]}`] : [];
    }),
  );
