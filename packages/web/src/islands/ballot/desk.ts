/** The desk of a polling station, where the network comes and goes: no tap is lost, and none counts before its answer. */
import { createAll, ServiceNavigation, SkipLink } from "govuk-frontend";
import { deskList } from "./desk/desk-list.ts";
import { keepTrying } from "./desk/keep-trying.ts";
import { type PendingMark, pendingMarks } from "./desk/pending-marks.ts";
import { type Outcome, sendMark } from "./desk/send-mark.ts";

const start = (root: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void => {
  const api = root.dataset["api"] ?? "";
  const pending = pendingMarks(`ipt desk ${api}`);
  const list = deskList(root);
  const notices = document.querySelectorAll<HTMLElement>("[data-desk-notice]");
  const notice = (name: string | null): void => {
    for (const one of notices) one.hidden = one.dataset["deskNotice"] !== name;
  };

  const settle = (mark: PendingMark, outcome: Outcome): void => {
    // Given up while it was being sent: what became of it is to be looked up.
    if (!pending.has(mark)) return;
    if (outcome.at !== "waiting") pending.drop(mark);
    const words = "words" in outcome ? outcome.words : "";
    list.show(mark, outcome.at, { words, ...("when" in outcome ? { when: outcome.when } : {}) });
    if (outcome.at === "refused" && field.value === "") field.value = mark.dwelling;
  };

  const send = async (): Promise<boolean> => {
    for (const mark of pending.all()) {
      const outcome = await sendMark(api, mark);
      settle(mark, outcome);
      if (outcome.at === "waiting") {
        if (outcome.words === "") notice("offline");
        return false;
      }
      notice(null);
    }
    return true;
  };
  const tryNow = keepTrying(send);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const dwelling = field.value.trim();
    if (dwelling === "") {
      notice("empty");
      field.focus();
      return;
    }
    notice(null);
    field.value = "";
    field.focus();
    if (pending.all().some((one) => one.dwelling === dwelling)) return tryNow();
    const mark = { dwelling, key: crypto.randomUUID() };
    pending.add(mark);
    list.show(mark, "waiting");
    tryNow();
  });

  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-desk-act]") : null;
    const key = button?.closest<HTMLElement>("[data-key]")?.dataset["key"];
    const mark = pending.all().find((one) => one.key === key);
    if (!button || !mark) return;
    if (button.dataset["deskAct"] === "again") return tryNow();
    pending.drop(mark);
    list.show(mark, "left");
  });

  globalThis.addEventListener("offline", () => notice("offline"));
  globalThis.addEventListener("online", () => notice(null));
  for (const mark of pending.all()) list.show(mark, "waiting");
  if (pending.all().length > 0) tryNow();
  if (!navigator.onLine) notice("offline");

  /** A page that can't be reached would take away what is typed: it is opened once it is known to be there. */
  const openIfThere = async (address: string): Promise<void> => {
    try {
      await fetch(address);
    } catch {
      return notice("offline");
    }
    location.assign(address);
  };
  document.addEventListener("submit", (event) => {
    const search = event.target;
    if (!(search instanceof HTMLFormElement) || search.method !== "get") return;
    event.preventDefault();
    const asked = [...new FormData(search)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    void openIfThere(`${search.action.split("?")[0] ?? ""}?${new URLSearchParams(asked).toString()}`);
  });
  document.addEventListener("click", (event) => {
    const choice =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-dwelling]") : null;
    if (!choice) return;
    event.preventDefault();
    field.value = choice.dataset["dwelling"] ?? "";
    form.querySelector("button")?.focus();
  });
};

createAll(ServiceNavigation);
createAll(SkipLink);
const root = document.querySelector<HTMLElement>("[data-desk]");
const form = document.querySelector<HTMLFormElement>("[data-desk-form] form");
const field = form?.querySelector<HTMLInputElement>("input[name=dwelling]");
if (root && form && field) start(root, form, field);
