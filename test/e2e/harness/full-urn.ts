import { constants, randomBytes, sign } from "node:crypto";
import { encodeBallot } from "@ipt/ballot/ballot.ts";
import { toBase64Url } from "@ipt/ballot/base64url.ts";
import { concat } from "@ipt/ballot/bytes.ts";
import { CHOICES, type Choice } from "@ipt/ballot/choice.ts";
import { sealChoice } from "@ipt/ballot/composition.ts";
import { sealUrn } from "@ipt/ballot/sealing.ts";
import { generateSigningKeys, openSigningKey } from "@ipt/ballot/server/signing.ts";
import { writeShareFile } from "@ipt/ballot/share.ts";
import { label } from "@ipt/ballot/vote-id.ts";
import type { Page, Route } from "playwright-core";

const PAGE = 1000;
const VOTE = "a-full-urn";
const AT_ONCE = 200;

/** Every third vote is another choice; how many of each there are. */
const choiceAt = (index: number): Choice => CHOICES[index % CHOICES.length] ?? "blank";

/**
 * An urn of another size than the journey's own: as many ballots as told, each sealed and signed as voters' are. The
 * page of the count is served with this vote's keys in place of its own, and gets these envelopes; its script, its
 * policy and its shares are what they always are.
 */
export const fullUrn = async (envelopes: number) => {
  const { sealed, shares } = await sealUrn(VOTE);
  const keys = await generateSigningKeys();
  const key = {
    key: openSigningKey(keys.privateKey),
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 48,
  };
  const vote = { voteId: VOTE, urnKey: sealed.urnKey, signingKey: keys.publicKey };
  const one = async (index: number): Promise<string> => {
    const envelope = await sealChoice(vote, choiceAt(index));
    const prefix = concat(randomBytes(32));
    const message = concat(prefix, label("signature", VOTE), envelope);
    return toBase64Url(encodeBallot({ envelope, prefix, signature: concat(sign("sha384", message, key)) }));
  };
  const ballots: string[] = [];
  while (ballots.length < envelopes) {
    const some = Math.min(AT_ONCE, envelopes - ballots.length);
    ballots.push(...(await Promise.all(Array.from({ length: some }, (_, at) => one(ballots.length + at)))));
  }

  const asThisVote = (html: string): string =>
    [
      ["ballot", VOTE],
      ["urn-key", toBase64Url(sealed.urnKey)],
      ["bureau-key", toBase64Url(sealed.bureauKey)],
      ["signing-key", toBase64Url(keys.publicKey)],
      ["fingerprints", sealed.fingerprints.join(" ")],
      ["attended", String(envelopes)],
    ].reduce(
      (text, [name, value]) => text.replace(new RegExp(`data-${name}="[^"]*"`), `data-${name}="${value}"`),
      html,
    );

  const servePage = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await route.fulfill({ response, body: asThisVote(await response.text()) });
  };
  const serveEnvelopes = (route: Route): Promise<void> => {
    const start = Number(new URL(route.request().url()).searchParams.get("after") ?? 0);
    const items = ballots.slice(start, start + PAGE).map((ballot) => ({ ballot }));
    const next = start + PAGE < envelopes ? String(start + PAGE) : null;
    return route.fulfill({ json: { items, next } });
  };
  return {
    files: await Promise.all(shares.map(writeShareFile)),
    count: (choice: Choice): number => ballots.filter((_, index) => choiceAt(index) === choice).length,
    /** From here on, the count's page at this address is of this urn. */
    serve: async (page: Page, address: string): Promise<void> => {
      await page.route((url) => url.pathname === address, servePage);
      await page.route("**/envelopes?*", serveEnvelopes);
    },
  };
};
