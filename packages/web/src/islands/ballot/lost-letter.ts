/** A lost letter: a member of the bureau makes another code here and prints it; its hash alone is sent. */
import { drawCode } from "@ipt/ballot/letters.ts";
import { callApi } from "./call-api.ts";
import { readDwellings } from "./dwellings.ts";
import { keepPage } from "./keep-page.ts";
import { letterOf } from "./letter-sheet.ts";
import { screensOf } from "./screens.ts";

export const startLostLetter = (root: HTMLElement): void => {
  const given = (name: string): string => root.dataset[name] ?? "";
  const screens = screensOf(root);
  const form = root.querySelector("form");
  const model = root.querySelector<HTMLTemplateElement>("template");
  const sheets = root.querySelector<HTMLElement>("[data-letters]");
  const summary = root.querySelector<HTMLElement>("[data-complaints]");
  let working = false;
  let printed = true;

  const typed = (name: string): string =>
    root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value.trim() ?? "";

  /** Shows what is to be mended; `words` for what only the service can tell. */
  const complain = (kind: string, words = ""): void => {
    screens.show("form", { words }, false);
    if (!summary) return;
    for (const one of summary.querySelectorAll<HTMLElement>("[data-complaint]"))
      one.hidden = one.dataset["complaint"] !== kind;
    summary.hidden = false;
    summary.focus();
  };

  const ask = async (): Promise<void> => {
    const [ref, reason] = [typed("dwelling"), typed("reason")];
    if (ref === "") return complain("dwelling-missing");
    if (reason === "") return complain("reason-missing");
    screens.show("working");
    const dwellings = await readDwellings(given("register"));
    if (!dwellings.ok) return complain(dwellings.words === "" ? "outage" : "refused", dwellings.words);
    const dwelling = dwellings.value.find((one) => one.ref.toUpperCase() === ref.toUpperCase());
    if (!dwelling) return complain("dwelling-unknown");
    const { code, hash } = await drawCode(given("ballot"));
    const asked = await callApi("POST", `${given("vote")}/replacements`, {
      dwelling: dwelling.ref,
      hash,
      reason,
    });
    if (!asked.ok) return complain(asked.words === "" ? "outage" : "refused", asked.words);
    if (model) sheets?.replaceChildren(letterOf(model, dwelling, code, given("page")));
    printed = false;
    screens.show("letter", { ref: dwelling.ref });
  };

  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    if (working) return;
    working = true;
    void ask().finally(() => {
      working = false;
    });
  });
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-event]") : null;
    if (button?.dataset["event"] !== "print") return;
    globalThis.print();
    printed = true;
  });
  keepPage(() => !printed);
  screens.show("form", {}, false);
};
