const FIRST_MS = 3000;
const LAST_MS = 30_000;

/**
 * Does something again until it says that all is done: at once when the network is back or the page is looked at
 * again, else after a wait that doubles. Asked while it runs, it runs once more.
 */
export const keepTrying = (attempt: () => Promise<boolean>): (() => void) => {
  let wait = FIRST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let asked = false;
  const run = async (): Promise<void> => {
    asked = running;
    if (running) return;
    running = true;
    clearTimeout(timer);
    const done = await attempt();
    running = false;
    if (asked) return run();
    if (done) wait = FIRST_MS;
    else {
      timer = setTimeout(() => void run(), wait);
      wait = Math.min(LAST_MS, 2 * wait);
    }
  };
  const now = (): void => {
    wait = FIRST_MS;
    void run();
  };
  globalThis.addEventListener("online", now);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") now();
  });
  return now;
};
