import { type Screens, screensOf } from "../screens.ts";
import type { Said } from "./call-api.ts";

/** A part of a page of the bureau that a script drives: its regions, its complaints, its data. */
export type Panel = {
  readonly root: HTMLElement;
  readonly screens: Screens;
  readonly given: (name: string) => string;
  /** Shows one complaint that the server wrote, by its code, and takes the focus there; `null` hides them. */
  readonly complain: (code: string | null, words?: Readonly<Record<string, string>>) => void;
  /** The same, for what the service refused, in its own words. */
  readonly refuse: (said: Extract<Said, { ok: false }>) => void;
  /** Runs what a button asks for; a second press while it runs does nothing. */
  readonly on: (event: string, run: (button: HTMLElement) => Promise<void> | void) => void;
};

const fillGaps = (within: ParentNode, words: Readonly<Record<string, string>>): void => {
  for (const gap of within.querySelectorAll<HTMLElement>("[data-fill]")) {
    const word = words[gap.dataset["fill"] ?? ""];
    if (word !== undefined) gap.textContent = word;
  }
};

/** The panel of this name, if the page has it. */
export const panelOf = (name: string): Panel | null => {
  const root = document.querySelector<HTMLElement>(`[data-panel="${name}"]`);
  if (!root) return null;
  const complaints = root.querySelector<HTMLElement>("[data-complaints]");

  const complain: Panel["complain"] = (code, words = {}) => {
    if (!complaints) return;
    const all = complaints.querySelectorAll<HTMLElement>("[data-complaint]");
    const known = [...all].some((one) => one.dataset["complaint"] === code);
    for (const one of all) one.hidden = one.dataset["complaint"] !== (known ? code : "other");
    complaints.hidden = code === null;
    if (code === null) return;
    fillGaps(complaints, words);
    complaints.focus();
  };

  let running = false;
  const run = async (work: () => Promise<void> | void): Promise<void> => {
    if (running) return;
    running = true;
    root.setAttribute("aria-busy", "true");
    complain(null);
    try {
      await work();
    } catch (error) {
      complain("other", { words: error instanceof Error ? error.message : "" });
    } finally {
      running = false;
      root.removeAttribute("aria-busy");
    }
  };

  return {
    root,
    screens: screensOf(root),
    given: (field) => root.dataset[field] ?? "",
    complain,
    refuse: ({ status, words }) =>
      words === "" || status === 0 ? complain("unreachable") : complain("refused", { words }),
    on: (event, work) => {
      root.addEventListener("click", (click) => {
        const target = click.target instanceof Element ? click.target : null;
        const button = target?.closest<HTMLElement>(`[data-event="${event}"]`);
        if (button) void run(() => work(button));
      });
    },
  };
};

/** Puts words in the gaps of a panel, wherever they are. */
export const fillPanel = ({ root }: Panel, words: Readonly<Record<string, string>>): void =>
  fillGaps(root, words);

/** Comes back to the page as it now is, with a notice. */
export const comeBack = (path: string): void => {
  location.assign(path);
};
