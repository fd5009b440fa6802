import { formatsOf } from "../../../i18n/formats.ts";
import { isLanguage } from "../../../i18n/language.ts";
import { fill } from "../screens.ts";
import type { PendingMark } from "./pending-marks.ts";
import type { Outcome } from "./send-mark.ts";

type Facts = { readonly when?: string; readonly words?: string };
type Shown = Outcome["at"] | "left";

/**
 * The marks made on this device since the page was opened, newest first, each in the words that the server wrote:
 * a `<template>` for each state.
 */
export const deskList = (root: HTMLElement) => {
  const list = root.querySelector<HTMLElement>("[data-marks]");
  const { lang } = document.documentElement;
  const { dateTime } = formatsOf(isLanguage(lang) ? lang : "fr", root.dataset["zone"] ?? "UTC");
  const lines = new Map<string, HTMLElement>();

  const lineOf = (state: Shown, words: Readonly<Record<string, string>>): HTMLElement | null => {
    const template = root.querySelector<HTMLTemplateElement>(`template[data-mark="${state}"]`);
    const line = template?.content.firstElementChild?.cloneNode(true);
    if (!(line instanceof HTMLElement)) return null;
    fill(line, words);
    return line;
  };

  return {
    /** Writes where a mark stands, in place of what was said of it before. */
    show: ({ dwelling, key }: PendingMark, state: Shown, facts: Facts = {}): void => {
      const when = facts.when ? dateTime(facts.when) : "";
      const line = lineOf(state, { dwelling, when, words: facts.words ?? "" });
      if (!line || !list) return;
      line.dataset["key"] = key;
      const before = lines.get(key);
      if (before) before.replaceWith(line);
      else list.prepend(line);
      lines.set(key, line);
      root.hidden = false;
    },
  };
};
