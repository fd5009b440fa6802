/** The archive of a vote, downloaded and checked here: nothing the service says of it is believed. */
import type { Archive } from "@ipt/ballot/archive/archive.ts";
import { type Ask, downloadArchive } from "@ipt/ballot/archive/download.ts";
import type { Finding } from "@ipt/ballot/archive/finding.ts";
import { writeArchive } from "@ipt/ballot/archive/seal.ts";
import { CHECK_NAMES, tell } from "@ipt/ballot/archive/texts.ts";
import { beside } from "./beside.ts";
import { examine } from "./examine.ts";
import { saveText } from "./save-text.ts";
import { fill, screensOf } from "./screens.ts";

const MARKS = { right: "✓", wrong: "✗", unknown: "·" } as const;

/** It ends by itself or with the page. */
const unstopped = new AbortController().signal;

/** No cookie and no referrer go out: who checks is nobody's business. */
const ask: Ask = async (path) => {
  try {
    const answer = await fetch(path, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok) return { ok: false, error: { code: "unreachable", path, status: answer.status } };
    const value: unknown = await answer.json();
    return { ok: true, value };
  } catch {
    return { ok: false, error: { code: "unreachable", path, status: 0 } };
  }
};

type Manner = { readonly language: "fr" | "en"; readonly dates: Intl.DateTimeFormat };

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

const inFrench = (text: string): string =>
  text
    .replaceAll(/ 0?(\d+):(\d\d)/g, " $1\u00A0h\u00A0$2")
    .replaceAll("\u00A0h\u00A000", "\u00A0h")
    .replaceAll(/ (?=[:;»])/g, "\u202F")
    .replaceAll("« ", "«\u202F");

/** What the command-line verifier would say, for who has no command line: no option, dates of the place. */
const said = (finding: Finding, { language, dates }: Manner): string => {
  const text = tell(finding, language)
    .replaceAll(/ \(--\w+\)/g, "")
    .replaceAll(INSTANT, (instant) => dates.format(new Date(instant)));
  return language === "fr" ? inFrench(text) : text;
};

const lineOf = (finding: Finding, manner: Manner): HTMLElement => {
  const line = document.createElement("li");
  const name = document.createElement("strong");
  name.textContent = `${MARKS[finding.verdict]} ${CHECK_NAMES[finding.check][manner.language]}`;
  line.append(name, ` ${said(finding, manner)}`);
  return line;
};

export const startChecking = (root: HTMLElement): void => {
  const given = (name: string): string => root.dataset[name] ?? "";
  const screens = screensOf(root);
  const findings = root.querySelector<HTMLElement>("[data-findings]");
  const bars = root.querySelectorAll("progress");
  const language = given("language") === "en" ? "en" : "fr";
  const manner: Manner = {
    language,
    dates: new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: given("timezone"),
    }),
  };
  let archive: Archive | null = null;
  let working = false;

  const progress = (done: number, all: number): void => {
    fill(root, { done: String(done), all: String(all) });
    for (const bar of bars) bar.value = all === 0 ? 1 : done / all;
  };

  const downloaded = async (): Promise<Archive | null> => {
    if (archive) return archive;
    screens.show("downloading");
    const answer = await downloadArchive(ask, given("archive"), progress);
    if (answer.ok) archive = answer.value;
    else screens.show(answer.error.code === "not-sealed-yet" ? "not-sealed" : "outage");
    return archive;
  };

  const check = async (): Promise<void> => {
    const found = await downloaded();
    if (!found) return;
    screens.show("checking");
    progress(0, found.urn.length);
    const verdict = await beside(given("worker"), examine, {
      job: { archive: found },
      progress,
      signal: unstopped,
    });
    if (!verdict) return;
    findings?.replaceChildren(...verdict.findings.map((one) => lineOf(one, manner)));
    screens.show(verdict.accepted ? "accepted" : "rejected");
  };

  const save = async (): Promise<void> => {
    const found = await downloaded();
    if (!found) return;
    saveText(given("file"), writeArchive(found), "application/json");
    screens.show("start");
  };

  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-event]") : null;
    const wanted = target?.dataset["event"];
    if (working || (wanted !== "check" && wanted !== "save")) return;
    working = true;
    const run = wanted === "check" ? check : save;
    run().then(
      () => {
        working = false;
      },
      () => {
        working = false;
        screens.show("outage");
      },
    );
  });
  screens.show("start", {}, false);
};
