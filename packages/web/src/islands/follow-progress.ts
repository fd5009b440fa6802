const INTERVAL_MS = 2000;

const isReport = (
  value: unknown,
): value is { readonly done: number; readonly text: string; readonly finished: boolean } =>
  typeof value === "object" &&
  value !== null &&
  "done" in value &&
  typeof value.done === "number" &&
  "text" in value &&
  typeof value.text === "string" &&
  "finished" in value &&
  typeof value.finished === "boolean";

const ask = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { headers: { accept: "application/json" } });
  return response.ok ? response.json() : null;
};

const follow = (box: HTMLElement, address: string, stays = false): void => {
  const bar = box.querySelector("progress");
  const words = box.querySelector("[data-progress-text]");
  const look = async (): Promise<void> => {
    const report = await ask(address).catch(() => null);
    if (isReport(report)) {
      if (bar) bar.value = report.done;
      if (words) words.textContent = report.text;
      // The page at its end holds links and results that a report does not.
      if (report.finished && !stays) return location.reload();
    }
    setTimeout(() => void look(), INTERVAL_MS);
  };
  setTimeout(() => void look(), INTERVAL_MS);
};

/**
 * Keeps the bars of long work up to date: `data-progress` holds the address that answers `{done, text, finished}`. One
 * with `data-progress-sent` shows while the form around it is on its way: the answer brings the next page.
 */
export const followProgress = (page: Document): void => {
  for (const box of page.querySelectorAll<HTMLElement>("[data-progress]")) {
    const address = box.dataset["progress"];
    if (address) follow(box, address);
  }
  page.addEventListener("submit", ({ target, defaultPrevented }) => {
    if (defaultPrevented || !(target instanceof HTMLFormElement)) return;
    const box = target.querySelector<HTMLElement>("[data-progress-sent]");
    const address = box?.dataset["progressSent"];
    if (!box || !address) return;
    box.hidden = false;
    follow(box, address, true);
  });
};
