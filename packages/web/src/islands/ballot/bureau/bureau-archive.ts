import { type Ask, downloadArchive } from "@ipt/ballot/archive/download.ts";
import { journalHead } from "@ipt/ballot/archive/journal.ts";
import { writeArchive } from "@ipt/ballot/archive/seal.ts";
import { isJson, type Json } from "@ipt/ballot/canonical.ts";
import { listAt, numberAt, textAt } from "../read-json.ts";
import { saveText } from "../save-text.ts";
import { asking, progressOf, tellDownload } from "./open-urn.ts";
import { type Panel, panelOf } from "./panel.ts";

const PAGE = 100;

/** Every page of a list of the service, whose cursor or number comes with each answer. */
const registerOf = async (ask: Ask, quartier: string): Promise<string | null> => {
  const lines: string[] = [];
  for (let [page, pages] = [1, 1]; page <= pages; page += 1) {
    const said = await ask(`${quartier}/register/dwellings?page=${page}`);
    if (!said.ok) return null;
    pages = numberAt(said.value, "pages");
    for (const one of listAt(said.value, "items")) {
      const texts = ["ref", "building", "label"].map((name) => textAt(one, name).normalize("NFC"));
      lines.push(`${JSON.stringify([...texts, JSON.stringify(one).includes('"vacant":true')])}\n`);
    }
  }
  return lines.join("");
};

/** The vote's own events, oldest first, as many as the minutes say. */
const journalOf = async (
  ask: Ask,
  territory: string,
  vote: string,
  events: number,
): Promise<readonly Json[] | null> => {
  const newestFirst: Json[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const from: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const said = await ask(`${territory}/events?limit=${PAGE}${from}`);
    if (!said.ok) return null;
    for (const one of listAt(said.value, "items")) {
      const ofVote = textAt(one, "subject") === vote && textAt(one, "type").startsWith("vote.");
      if (ofVote && isJson(one)) newestFirst.push(one);
    }
    const next = textAt(said.value, "next");
    cursor = next === "" ? null : next;
  }
  return newestFirst.toReversed().slice(0, events);
};

/** What the bureau keeps: the public archive with the register and the journal, each left out where it can't be right. */
const download = async (panel: Panel): Promise<void> => {
  const api = panel.given("api");
  const { ask, refusal } = asking();
  panel.screens.show("downloading", {}, false);
  const archive = await downloadArchive(ask, `${api}/archive`, (done, all) => progressOf(panel, all)(done));
  panel.screens.show("start", {}, false);
  if (!archive.ok) return tellDownload(panel, archive.error, refusal());
  const quartier = api.slice(0, api.indexOf("/votes/"));
  const territory = quartier.slice(0, quartier.indexOf("/quartiers/"));
  const { minutes } = archive.value;
  const register = await registerOf(ask, quartier);
  const journal = await journalOf(ask, territory, minutes.vote, minutes.journal.events);
  const whole = journal && (await journalHead(journal)) === minutes.journal.head ? journal : null;
  const file = writeArchive({ ...archive.value, register, journal: whole });
  saveText(`archive-bureau-${minutes.vote}.json`, file, "application/json");
};

export const startBureauArchive = (): void => {
  const panel = panelOf("bureau-archive");
  if (!panel) return;
  panel.on("download", () => download(panel));
  panel.screens.show("start", {}, false);
};
