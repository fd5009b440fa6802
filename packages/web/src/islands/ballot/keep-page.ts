/** Asks before the page is left, while it holds what is nowhere else. */
export const keepPage = (holds: () => boolean): void =>
  globalThis.addEventListener("beforeunload", (event) => {
    if (holds()) event.preventDefault();
  });
