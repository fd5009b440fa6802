import { archiveHead } from "@ipt/ballot/archive/archive.ts";
import type { Finding } from "@ipt/ballot/archive/finding.ts";
import { sealArchive } from "@ipt/ballot/archive/seal.ts";
import { beside } from "../beside.ts";
import { examine } from "../examine.ts";
import { read, send } from "./call-api.ts";
import { countOf, progressOf, stoppable } from "./open-urn.ts";
import { comeBack, type Panel, panelOf } from "./panel.ts";
import { forgetShares, urnIn } from "./read-shares.ts";

const isWrong = ({ verdict }: Finding): boolean => verdict === "wrong";

/** Two shares count the urn again, sign the archive that says the same, and check it as anybody will. */
const seal = async (panel: Panel): Promise<void> => {
  const urn = await urnIn(panel);
  if (!urn) return;
  const api = panel.given("api");
  const said = await read(`${api}/archive`);
  if (!said.ok) return panel.refuse(said);
  const head = archiveHead(said.value);
  if (!head?.urn) return panel.complain("not-an-archive");
  const address = `/v1/urns/${head.urn.ballot}/ballots`;
  const counted = await countOf(panel, urn, address, head.urn.envelopes);
  if (!counted) return;
  const { minutes, rule } = head;
  const online = minutes.byChannel.online;
  const same = (["for", "against", "blank", "void"] as const).every(
    (one) => counted.counts[one] === online[one],
  );
  const content = { minutes, rule, register: null, journal: null, urn: counted.ballots };
  const archive = await sealArchive(content, urn);
  panel.screens.show("checking", {}, false);
  const verdict = await stoppable(panel, (signal) =>
    beside(panel.given("checker"), examine, {
      job: { archive },
      progress: (done, all) => progressOf(panel, all)(done),
      signal,
    }),
  );
  panel.screens.show("shares", {}, false);
  if (!verdict) return panel.complain("stopped");
  const wrong = verdict.findings.find(isWrong);
  if (!same) return panel.complain("recount-differs");
  if (wrong) return panel.complain("other", { words: wrong.code });
  const sent = await send(`${api}/archive`, { urn: archive.manifest.urn, seal: archive.seal });
  if (!sent.ok) return panel.refuse(sent);
  forgetShares(panel);
  comeBack(panel.given("sent"));
};

export const startArchive = (): void => {
  const panel = panelOf("archive");
  if (!panel) return;
  panel.on("seal", () => seal(panel));
  panel.screens.show("shares", {}, false);
};
