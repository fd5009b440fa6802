/** One region of a page at a time: each was written by the server, in the reader's language. */
export type Screens = {
  /** Shows one of the regions and puts `words` where its sentences have a gap. */
  readonly show: (name: string, words?: Readonly<Record<string, string>>, focus?: boolean) => void;
};

/** Puts words in the gaps of a region: `<span data-fill="name">`. */
export const fill = (region: ParentNode, words: Readonly<Record<string, string>>): void => {
  for (const gap of region.querySelectorAll<HTMLElement>("[data-fill]")) {
    const word = words[gap.dataset["fill"] ?? ""];
    if (word !== undefined) gap.textContent = word;
  }
};

/** The regions below `root`, `<section data-screen="name" hidden>`; the one shown takes the focus by its heading. */
export const screensOf = (root: HTMLElement): Screens => ({
  show: (name, words = {}, focus = true) => {
    for (const region of root.querySelectorAll<HTMLElement>("[data-screen]")) {
      const chosen = region.dataset["screen"] === name;
      if (chosen) fill(region, words);
      const before = region.hidden;
      region.hidden = !chosen;
      if (chosen && before && focus) region.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
    }
    root.hidden = false;
  },
});
