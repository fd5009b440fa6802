/** A landlord's codes and letters: made here, printed or saved from here, and sent nowhere but as hashes. */
import { codeAddress } from "@ipt/ballot/code.ts";
import { drawCode } from "@ipt/ballot/letters.ts";
import { callApi } from "./call-api.ts";
import { type Dwelling, readDwellings } from "./dwellings.ts";
import { keepPage } from "./keep-page.ts";
import { letterOf } from "./letter-sheet.ts";
import { saveText } from "./save-text.ts";
import { screensOf } from "./screens.ts";

/** More letters than a browser prints well are given to a printer as a file. */
const MOST_PRINTED = 3000;
const BETWEEN_BREATHS = 25;
const BOM = "\u{FEFF}";

type Letter = { readonly dwelling: Dwelling; readonly code: string };

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

export const startLetters = (root: HTMLElement): void => {
  const given = (name: string): string => root.dataset[name] ?? "";
  const screens = screensOf(root);
  const bar = root.querySelector("progress");
  const model = root.querySelector<HTMLTemplateElement>("template");
  const sheets = root.querySelector<HTMLElement>("[data-letters]");
  const number = new Intl.NumberFormat(document.documentElement.lang);
  let letters: readonly Letter[] = [];
  let hashes: readonly { readonly dwelling: string; readonly hash: string }[] = [];
  let working = false;

  const failed = (words: string): void => screens.show(words === "" ? "outage" : "refused", { words });

  const progress = async (done: number, all: number): Promise<void> => {
    if (bar) [bar.max, bar.value] = [all, done];
    screens.show("working", { done: number.format(done), all: number.format(all) });
    await breath();
  };

  const draw = async (): Promise<boolean> => {
    const dwellings = await readDwellings(given("register"));
    if (!dwellings.ok) {
      failed(dwellings.words);
      return false;
    }
    const drawn: Letter[] = [];
    const sent: { dwelling: string; hash: string }[] = [];
    for (const dwelling of dwellings.value) {
      const { code, hash } = await drawCode(given("ballot"));
      drawn.push({ dwelling, code });
      sent.push({ dwelling: dwelling.ref, hash });
      if (drawn.length % BETWEEN_BREATHS === 0) await progress(drawn.length, dwellings.value.length);
    }
    [letters, hashes] = [drawn, sent];
    return true;
  };

  const lay = (): void => {
    if (!model || !sheets) return;
    const shown = letters.length > MOST_PRINTED ? letters.slice(0, 1) : letters;
    sheets.replaceChildren(
      ...shown.map(({ dwelling, code }) => letterOf(model, dwelling, code, given("page"))),
    );
  };

  const make = async (): Promise<void> => {
    await progress(0, 1);
    // After an outage the codes already drawn are sent again: the same twice changes nothing.
    if (letters.length === 0 && !(await draw())) return;
    screens.show("sending");
    const sent = await callApi("POST", `${given("vote")}/codes`, { codes: hashes });
    if (!sent.ok) {
      if (sent.words !== "") letters = [];
      return failed(sent.words);
    }
    lay();
    const region = letters.length > MOST_PRINTED ? "done-many" : "done";
    screens.show(region, { count: number.format(letters.length) });
  };

  const save = (): void => {
    const rows = letters.map(({ dwelling: { ref, building, label }, code }) =>
      [ref, building, label, code, codeAddress(given("page"), code)].map(cell).join(";"),
    );
    const file = [given("columns"), ...rows].join("\r\n");
    saveText(`${given("file")}-codes.csv`, `${BOM}${file}\r\n`, "text/csv");
  };

  const forget = (): void => {
    [letters, hashes] = [[], []];
    sheets?.replaceChildren();
    screens.show("forgotten");
  };

  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-event]") : null;
    const wanted = button?.dataset["event"];
    if (wanted === "print") globalThis.print();
    if (wanted === "save") save();
    if (wanted === "forget") forget();
    if (wanted !== "make" || working) return;
    working = true;
    void make().finally(() => {
      working = false;
    });
  });
  keepPage(() => working || letters.length > 0);
  screens.show("ready", {}, false);
};
