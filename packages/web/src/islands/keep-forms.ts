/** A copy of a form on this device: what was typed, under the key that makes sending it twice count once. */
type Kept = { readonly at: number; readonly fields: readonly (readonly [string, string])[] };

/** As long as the service remembers a form's key. */
const KEPT_MS = 86_400_000;
/** Belongs to the page shown, not to what was typed. */
const TOKEN = "_token";
const KEY = "_key";

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "number" &&
  "fields" in value &&
  Array.isArray(value.fields);

const recall = (name: string): Kept | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return isKept(value) && Date.now() - value.at < KEPT_MS ? value : null;
  } catch {
    return null;
  }
};

const keep = (name: string, form: HTMLFormElement): void => {
  const fields = [...new FormData(form)].flatMap(([field, value]) =>
    typeof value === "string" && field !== TOKEN ? [[field, value] as const] : [],
  );
  try {
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), fields } satisfies Kept));
  } catch {
    // A device that keeps nothing sends as any other does.
  }
};

const forget = (name: string): void => {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
};

const restore = (form: HTMLFormElement, { fields }: Kept): void => {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type))
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      const typed = fields.find(([name]) => name === control.name);
      if (typed && control.name !== TOKEN) control.value = typed[1];
    }
  }
};

const tell = (form: HTMLFormElement, text: string | undefined): void => {
  const box = form.querySelector<HTMLElement>("[data-keep-status]");
  if (!box) return;
  box.textContent = text ?? "";
  box.hidden = false;
};

/**
 * Forms filled in where the network comes and goes (`data-keep` names the copy): without it, what was typed stays on
 * this device and leaves by itself once it is back; a page that never arrived finds it again. Sent twice, it counts
 * once. The copy goes when the next page says that it was recorded, or after a day.
 */
export const keepForms = (page: Document): void => {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-keep]")) {
    const name = `ipt ${form.dataset["keep"] ?? ""}`;
    const done = new URLSearchParams(location.search).has("fait");
    const refused = page.querySelector(".govuk-error-summary") !== null;
    if (done || refused) forget(name);
    // Said once: shown again, the page may hold something else that waits.
    if (done) history.replaceState(history.state, "", location.pathname);
    const kept = recall(name);
    if (kept) {
      restore(form, kept);
      tell(form, form.dataset["keepFound"]);
    }
    form.addEventListener("submit", (event) => {
      keep(name, form);
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopPropagation();
      tell(form, form.dataset["keepOffline"]);
    });
    globalThis.addEventListener("online", () => {
      const waiting = recall(name);
      const key = form.elements.namedItem(KEY);
      const same =
        key instanceof HTMLInputElement &&
        waiting?.fields.some(([field, value]) => field === KEY && value === key.value);
      if (same) form.requestSubmit();
    });
  }
};
