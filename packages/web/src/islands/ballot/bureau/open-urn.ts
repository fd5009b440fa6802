import { type Ask, type DownloadError, downloadBallots } from "@ipt/ballot/archive/download.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { readSigningKey, type Urn } from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots, type OnlineCounts } from "@ipt/ballot/count.ts";
import { read } from "./call-api.ts";
import { fillPanel, type Panel } from "./panel.ts";

export const bytesOf = (text: string) => fromBase64Url(text) ?? new Uint8Array();

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
  const bar = panel.root.querySelector("progress");
  return (done: number): void => {
    fillPanel(panel, { done: String(done), all: String(all) });
    if (bar) bar.value = all === 0 ? 1 : done / all;
  };
};

export type Counted = {
  readonly ballots: readonly string[];
  readonly counts: OnlineCounts;
  readonly refused: number;
};

/** Downloads the envelopes, checks each signature, shuffles, opens and counts, in this browser. */
export const countOf = async (
  panel: Panel,
  urn: Urn,
  address: string,
  all: number,
): Promise<Counted | null> => {
  const key = await readSigningKey(bytesOf(panel.given("signingKey")));
  if (!key) {
    panel.complain("other");
    return null;
  }
  const { ask, refusal } = asking();
  panel.screens.show("downloading", {}, false);
  const downloaded = await downloadBallots(ask, address, progressOf(panel, all));
  if (!downloaded.ok) {
    panel.screens.show("shares", {}, false);
    tellDownload(panel, downloaded.error, refusal());
    return null;
  }
  const ballots = downloaded.value;
  panel.screens.show("checking", {}, false);
  const voteId = panel.given("ballot");
  const progress = progressOf(panel, ballots.length);
  const checked = await checkUrn(voteId, key, ballots.map(bytesOf), progress);
  panel.screens.show("opening", {}, false);
  const counts = await countBallots(voteId, urn, checked.ballots, progress);
  return { ballots, counts, refused: checked.refused.length };
};
