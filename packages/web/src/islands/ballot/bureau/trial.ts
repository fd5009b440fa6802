import { downloadBallots } from "@ipt/ballot/archive/download.ts";
import { encodeBallot } from "@ipt/ballot/ballot.ts";
import { toBase64Url } from "@ipt/ballot/base64url.ts";
import { CHOICES, type Choice } from "@ipt/ballot/choice.ts";
import {
  blindEnvelope,
  finaliseBallot,
  readSigningKey,
  type SealedVote,
  sealChoice,
  type Urn,
} from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots } from "@ipt/ballot/count.ts";
import { openUrn, sealUrn } from "@ipt/ballot/sealing.ts";
import { textAt } from "../read-json.ts";
import { type Said, send } from "./call-api.ts";
import { asking, progressOf, tellDownload } from "./open-urn.ts";
import { type Panel, panelOf } from "./panel.ts";
import { bytesOf } from "./tally.ts";

/** The keys of a rehearsal, which never leave this page. */
const trialUrn = async (voteId: string): Promise<Urn> => {
  const { sealed, shares } = await sealUrn(voteId);
  const opened = await openUrn(sealed, shares);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

/** One test ballot by the very steps of a voter's browser, signed with the rehearsal's key. */
const cast = async (api: string, vote: SealedVote, key: CryptoKey, choice: Choice): Promise<Said> => {
  const { voteId } = vote;
  const made = await blindEnvelope(voteId, key, await sealChoice(vote, choice));
  const signed = await send(`${api}/trial/signatures`, { blinded: toBase64Url(made.blinded) });
  if (!signed.ok) return signed;
  const ballot = await finaliseBallot(voteId, key, made, bytesOf(textAt(signed.value, "signature")));
  if (!ballot.ok) return { ok: false, status: 422, words: ballot.error.code };
  const bytes = toBase64Url(encodeBallot(ballot.value));
  return send(`/v1/urns/${voteId}/ballots`, { bytes });
};

const wanted = ({ root }: Panel): readonly Choice[] =>
  CHOICES.flatMap((choice) => {
    const typed = Number(root.querySelector<HTMLInputElement>(`input[name="trial-${choice}"]`)?.value);
    return Array<Choice>(Number.isInteger(typed) ? Math.max(0, Math.min(50, typed)) : 0).fill(choice);
  });

/** A rehearsal before the sealing: cast, signed, dropped, downloaded, checked and counted; sealing destroys it. */
const rehearse = async (panel: Panel): Promise<void> => {
  const [api, voteId] = [panel.given("api"), panel.given("ballot")];
  const choices = wanted(panel);
  if (choices.length === 0) return panel.complain("nothing-to-cast");
  const urn = await trialUrn(voteId);
  const started = await send(`${api}/trial`, { urnKey: toBase64Url(urn.urnKey) });
  if (!started.ok) return panel.refuse(started);
  const signingKey = bytesOf(textAt(started.value, "trial", "signingKey"));
  const key = await readSigningKey(signingKey);
  if (!key) return panel.complain("other");
  const progress = progressOf(panel, choices.length);
  panel.screens.show("casting", {}, false);
  for (const [done, choice] of choices.entries()) {
    const said = await cast(api, { voteId, urnKey: urn.urnKey, signingKey }, key, choice);
    if (!said.ok) {
      panel.screens.show("start", {}, false);
      return panel.refuse(said);
    }
    progress(done + 1);
  }
  const { ask, refusal } = asking();
  const ballots = await downloadBallots(ask, `${api}/envelopes`);
  if (!ballots.ok) return tellDownload(panel, ballots.error, refusal());
  const checked = await checkUrn(voteId, key, ballots.value.map(bytesOf));
  const counts = await countBallots(voteId, urn, checked.ballots);
  const cast2 = (choice: Choice): number => choices.filter((one) => one === choice).length;
  const right = CHOICES.every((choice) => counts[choice] === cast2(choice)) && checked.refused.length === 0;
  const words = {
    for: String(counts.for),
    against: String(counts.against),
    blank: String(counts.blank),
    envelopes: String(ballots.value.length),
  };
  panel.screens.show(right ? "right" : "wrong", words);
};

export const startTrial = (): void => {
  const panel = panelOf("trial");
  if (!panel) return;
  panel.on("rehearse", () => rehearse(panel));
  panel.screens.show("start", {}, false);
};
