import { everyPage } from "@ipt/application/kernel/every-page.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { readSigningKey } from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots } from "@ipt/ballot/count.ts";
import { type Polls, QUARTIER, rebuildKey, VOTE } from "./polling-station.ts";

const MOST = 1000;

/** The urn read whole, as the bureau's browsers read it, checked and counted with two shares. */
export const countUrn = async (polls: Polls) => {
  const { urn } = polls.city;
  const bytes: Uint8Array[] = [];
  const trackers: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof urn.list>> = await urn.list(polls.ballot, after, MOST);
    for (const one of page.items) {
      trackers.push(one.tracker);
      bytes.push(fromBase64Url(one.ballot) ?? new Uint8Array());
    }
    after = page.next;
  } while (after !== null);
  const key = await readSigningKey(polls.vote.signingKey);
  if (!key) throw new Error("no signing key");
  const { ballots, refused } = await checkUrn(polls.ballot, key, bytes);
  const counts = await countBallots(polls.ballot, await rebuildKey(polls), ballots);
  return { counts, refused, envelopes: ballots.length, trackers };
};

/** The attendance list, dwelling by dwelling, and the sums kept beside it. */
export const readAttendance = async (polls: Polls) => {
  const { store } = polls.city;
  const vote = (await store.get("vote", { quartier: QUARTIER, id: VOTE }))?.value;
  if (!vote) throw new Error("no vote");
  const marks: { dwelling: string; channel: "paper" | "online" }[] = [];
  for (let shard = 0; shard < vote.shards; shard += 1) {
    const scope = { quartier: QUARTIER, vote: VOTE, shard };
    const pages = everyPage((cursor) => store.list("attendanceMark", scope, { limit: 500, cursor }));
    for await (const { value } of pages) marks.push({ dwelling: value.dwelling, channel: value.channel });
  }
  const sums = await store.attendance(QUARTIER, VOTE, vote.shards);
  const sum = (channel: "paper" | "online"): number => sums.reduce((all, one) => all + one[channel], 0);
  return { vote, marks, paper: sum("paper"), online: sum("online") };
};
