const SENT = "data-sent";

/** A form is sent once: the second click on a slow network does nothing until the page is shown again. */
export const guardForms = (page: Document): void => {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (form.hasAttribute(SENT)) event.preventDefault();
    else form.setAttribute(SENT, "");
  });
  // A page kept in memory comes back as it was left, its form still marked.
  globalThis.addEventListener("pageshow", () => {
    for (const form of page.querySelectorAll(`form[${SENT}]`)) form.removeAttribute(SENT);
  });
};
