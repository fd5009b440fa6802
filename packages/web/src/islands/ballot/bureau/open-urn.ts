import { type Ask, type DownloadError, downloadBallots } from "@ipt/ballot/archive/download.ts";
import type { Urn } from "@ipt/ballot/composition.ts";
import { beside } from "../beside.ts";
import { read } from "./call-api.ts";
import { fillPanel, type Panel } from "./panel.ts";
import { type Tally, tally } from "./tally.ts";

/** The service's answers, for what downloads archives and envelopes; its refusal is kept to be told. */
export const asking = (): { readonly ask: Ask; readonly refusal: () => string } => {
  let words = "";
  return {
    refusal: () => words,
    ask: async (path) => {
      const said = await read(path);
      if (said.ok) return said;
      words = said.words;
      return { ok: false, error: { code: "unreachable", path, status: said.status } };
    },
  };
};

export const tellDownload = (panel: Panel, error: DownloadError, words: string): void => {
  if (error.code === "unreachable" && words !== "") panel.complain("refused", { words });
  else panel.complain(error.code);
};

/** How far it is, in words and on a bar; thousands of envelopes take seconds and the page stays alive. */
export const progressOf = (panel: Panel, all: number) => {
  const bars = panel.root.querySelectorAll("progress");
  return (done: number): void => {
    fillPanel(panel, { done: String(done), all: String(all) });
    for (const bar of bars) bar.value = all === 0 ? 1 : done / all;
  };
};

export type Counted = Tally & { readonly ballots: readonly string[] };

/** A press on the panel's button to stop, while `run` lasts. */
export const stoppable = async <T>({ root }: Panel, run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stop = new AbortController();
  const press = (click: Event): void => {
    if (click.target instanceof Element && click.target.closest("[data-event=stop]")) stop.abort();
  };
  root.addEventListener("click", press);
  try {
    return await run(stop.signal);
  } finally {
    root.removeEventListener("click", press);
  }
};

/** Downloads the envelopes, checks each signature, shuffles, opens and counts, in this browser, until it is stopped. */
export const countOf = (panel: Panel, urn: Urn, address: string, all: number): Promise<Counted | null> =>
  stoppable(panel, async (signal) => {
    const { ask, refusal } = asking();
    const unlessStopped: typeof ask = (path) =>
      signal.aborted
        ? Promise.resolve({ ok: false, error: { code: "unreachable", path, status: 0 } })
        : ask(path);
    const giveUp = (): null => {
      panel.screens.show("shares", {}, false);
      if (signal.aborted) panel.complain("stopped");
      return null;
    };
    panel.screens.show("downloading", {}, false);
    const downloaded = await downloadBallots(unlessStopped, address, progressOf(panel, all));
    if (!downloaded.ok || signal.aborted) {
      giveUp();
      if (!downloaded.ok && !signal.aborted) tellDownload(panel, downloaded.error, refusal());
      return null;
    }
    const ballots = downloaded.value;
    const progress = progressOf(panel, ballots.length);
    const job = {
      voteId: panel.given("ballot"),
      signingKey: panel.given("signingKey"),
      ballots,
      envelopes: urn.envelopes,
    };
    panel.screens.show("checking", {}, false);
    const found = await beside(panel.given("worker"), tally, {
      job,
      progress: (phase, done) => {
        panel.screens.show(phase, {}, false);
        progress(done);
      },
      signal,
    });
    return found ? { ballots, ...found } : giveUp();
  });
