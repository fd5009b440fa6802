import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { decodeBallot } from "../ballot.ts";
import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { CHOICES, type Choice } from "../choice.ts";
import { openEnvelope, readSigningKey, type SealedVote, type Urn, verifyBallot } from "../composition.ts";
import { drawCode } from "../letters.ts";
import { openUrn, sealUrn } from "../sealing.ts";
import { blindSign, generateSigningKeys, openSigningKey } from "../server/signing.ts";
import { advance, goesOn, type Voting } from "./advance.ts";
import { START, type VoterState } from "./state.ts";
import type { Answer, Refusal, Standing, Transport } from "./transport.ts";

const VOTE = "vote-1";
const DWELLING = { building: "Bâtiment A", ending: "…12", ticket: "for-the-service" };
const UNREACHABLE: Answer<never> = { ok: false, error: { code: "unreachable" } };

let vote: SealedVote;
let urn: Urn;
let key: ReturnType<typeof openSigningKey>;
let code: string;

beforeAll(async () => {
  const keys = await generateSigningKeys();
  const { sealed, shares } = await sealUrn(VOTE);
  const opened = await openUrn(sealed, shares);
  if (!opened.ok) throw new Error(opened.error.code);
  urn = opened.value;
  vote = { voteId: VOTE, urnKey: sealed.urnKey, signingKey: keys.publicKey };
  key = openSigningKey(keys.privateKey);
  ({ code } = await drawCode(VOTE));
});

/** What the rules ask of a server, for one dwelling: nothing of the product's own code. */
const serverOf = () => {
  const ballots = new Set<string>();
  const state: {
    voted: Standing["voted"];
    kept: { blinded: string; capsule: string; signature: string } | null;
    refusal: Refusal | null;
  } = { voted: null, kept: null, refusal: null };
  const guarded = <T>(answer: () => Answer<T>): Promise<Answer<T>> =>
    Promise.resolve(state.refusal ? { ok: false, error: state.refusal } : answer());
  const transport: Transport = {
    ask: () =>
      guarded(() => ({
        ok: true,
        value: {
          dwelling: DWELLING,
          voted: state.voted,
          pending: state.kept && { capsule: state.kept.capsule, signature: state.kept.signature },
        },
      })),
    sign: ({ blinded, capsule }) =>
      guarded(() => {
        if (state.kept?.blinded === blinded) return { ok: true, value: { signature: state.kept.signature } };
        if (state.voted) return { ok: false, error: { code: "already-voted" } };
        const signed = blindSign(key, fromBase64Url(blinded) ?? new Uint8Array());
        if (!signed.ok) return { ok: false, error: { code: "refused" } };
        state.voted = { channel: "online", day: "2026-03-02" };
        state.kept = { blinded, capsule, signature: toBase64Url(signed.value) };
        return { ok: true, value: { signature: state.kept.signature } };
      }),
    drop: (ballot) =>
      guarded(() => {
        ballots.add(ballot);
        return { ok: true, value: null };
      }),
    settle: () =>
      guarded(() => {
        state.kept = null;
        return { ok: true, value: null };
      }),
  };
  return { state, ballots, transport };
};

/** Each answer of `transport` is lost, before or after the server acted, as `losses` says, then none is. */
const losing = (transport: Transport, losses: ("before" | "after" | "none")[]): Transport => {
  const lossy =
    <I, T>(send: (input: I) => Promise<Answer<T>>) =>
    async (input: I): Promise<Answer<T>> => {
      const loss = losses.shift() ?? "none";
      if (loss === "before") return UNREACHABLE;
      const answer = await send(input);
      return loss === "after" ? UNREACHABLE : answer;
    };
  return {
    ask: lossy(transport.ask),
    sign: lossy(transport.sign),
    drop: lossy(transport.drop),
    settle: lossy(transport.settle),
  };
};

const votingWith = (transport: Transport): Voting => ({ vote, transport, pause: () => Promise.resolve() });

/** Does what a voter would on the page shown, once. */
const press = (voting: Voting, state: VoterState, choice: Choice): Promise<VoterState> => {
  if (state.at === "code") return advance(voting, state, { type: "code", text: code });
  if (state.at === "dwelling") return advance(voting, state, { type: "mine" });
  if (state.at === "choice") return advance(voting, state, { type: "choose", choice });
  if (state.at === "check") return advance(voting, state, { type: "cast" });
  return advance(voting, state, { type: "go-on" });
};

const over = (state: VoterState): boolean =>
  !goesOn(state) && !["code", "dwelling", "choice", "check", "outage"].includes(state.at);

const through = async (voting: Voting, choice: Choice): Promise<readonly VoterState[]> => {
  const states: VoterState[] = [START];
  for (let last: VoterState = START; !over(last) && states.length < 60; ) {
    last = await press(voting, last, choice);
    states.push(last);
  }
  return states;
};

const opened = async (ballots: ReadonlySet<string>): Promise<readonly (Choice | null)[]> => {
  const signingKey = await readSigningKey(vote.signingKey);
  return Promise.all(
    Array.from(ballots, async (text) => {
      const ballot = decodeBallot(fromBase64Url(text) ?? new Uint8Array());
      if (!ballot.ok || !signingKey) return null;
      const signed = await verifyBallot(VOTE, signingKey, ballot.value);
      return signed ? openEnvelope(VOTE, urn.envelopes, ballot.value.envelope) : null;
    }),
  );
};

describe("A voter", () => {
  test.each(CHOICES)("goes from the code to the tracker: %s", async (choice) => {
    const server = serverOf();
    const states = await through(votingWith(server.transport), choice);
    expect(states.map((state) => state.at)).toEqual([
      ..."code asking dwelling choice check sealing sending finishing dropping settling done".split(" "),
    ]);
    expect(await opened(server.ballots)).toEqual([choice]);
    expect(server.state.kept).toBeNull();
    expect((await through(votingWith(server.transport), "for")).at(-1)).toEqual({
      at: "voted",
      voted: { channel: "online", day: "2026-03-02" },
    });
  });

  test("who closes the tab at any step finishes the very ballot that was signed", async () => {
    for (let closedAt = 1; closedAt <= 10; closedAt += 1) {
      const server = serverOf();
      const voting = votingWith(server.transport);
      let state: VoterState = START;
      for (let step = 0; step < closedAt; step += 1) state = await press(voting, state, "for");
      const signed = server.state.voted !== null;
      const last = (await through(voting, "against")).at(-1);
      expect(last?.at).toBe(state.at === "done" ? "voted" : "done");
      expect(await opened(server.ballots)).toEqual([signed ? "for" : "against"]);
    }
  });

  test("through any losses and any closed tabs has one ballot, whole, in the urn", async () => {
    const loss = fc.constantFrom("before", "after", "none");
    await fc.assert(
      fc.asyncProperty(
        fc.array(loss, { maxLength: 12 }),
        fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
        async (losses, tabs) => {
          const server = serverOf();
          const voting = votingWith(losing(server.transport, [...losses]));
          for (const steps of tabs) {
            let state: VoterState = START;
            for (let step = 0; step < steps; step += 1) state = await press(voting, state, "against");
          }
          const last = (await through(voting, "against")).at(-1);
          expect(["done", "voted"]).toContain(last?.at);
          expect(await opened(server.ballots)).toEqual(["against"]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("with two tabs has the ballot of the first that was signed", async () => {
    const server = serverOf();
    const voting = votingWith(server.transport);
    let [one, two]: [VoterState, VoterState] = [START, START];
    for (let step = 0; step < 12; step += 1) {
      one = await press(voting, one, "for");
      two = await press(voting, two, "blank");
    }
    expect(one).toMatchObject({ at: "done" });
    expect(two).toEqual(one);
    expect(await opened(server.ballots)).toEqual(["for"]);
  });

  test("whom the desk marked while choosing is told so, and drops nothing", async () => {
    const server = serverOf();
    const voting = votingWith(server.transport);
    let state: VoterState = START;
    for (let step = 0; step < 5; step += 1) state = await press(voting, state, "for");
    server.state.voted = { channel: "paper", day: "2026-03-03" };
    for (let step = 0; step < 5; step += 1) state = await press(voting, state, "for");
    expect(state).toEqual({ at: "voted", voted: { channel: "paper", day: "2026-03-03" } });
    expect(server.ballots.size).toBe(0);
  });
});

describe("The page", () => {
  test.each<[Refusal, VoterState]>([
    [
      { code: "not-open", opens: "2026-03-01T08:00:00Z" },
      { at: "not-open", opens: "2026-03-01T08:00:00Z" },
    ],
    [
      { code: "closed", closes: "2026-03-08T17:00:00Z" },
      { at: "closed", closes: "2026-03-08T17:00:00Z" },
    ],
    [{ code: "code-void" }, { at: "code-void" }],
    [{ code: "code-unknown" }, { at: "code", error: { code: "code-unknown" } }],
    [{ code: "refused" }, { at: "refused", why: "server" }],
  ])("tells %j", async (refusal, expected) => {
    const server = serverOf();
    server.state.refusal = refusal;
    const voting = votingWith(server.transport);
    const asking = await advance(voting, START, { type: "code", text: code });
    expect(await advance(voting, asking, { type: "go-on" })).toEqual(expected);
  });

  test("keeps the step of an outage and takes it up again", async () => {
    const server = serverOf();
    const voting = votingWith(losing(server.transport, ["before"]));
    const asking = await advance(voting, START, { type: "code", text: code });
    const outage = await advance(voting, asking, { type: "go-on" });
    expect(outage).toEqual({ at: "outage", refusal: { code: "unreachable" }, during: asking });
    expect(await advance(voting, outage, { type: "go-on" })).toMatchObject({ at: "dwelling" });
  });

  test("says which group of a code is wrong without asking the server", async () => {
    const wrong = `${code.slice(0, 8)}?${code.slice(9)}`;
    expect(await advance(votingWith(serverOf().transport), START, { type: "code", text: wrong })).toEqual({
      at: "code",
      error: { code: "code-group", groups: [2] },
    });
  });

  test("goes back, and sends a dwelling that is not theirs away", async () => {
    const voting = votingWith(serverOf().transport);
    let state: VoterState = START;
    for (let step = 0; step < 4; step += 1) state = await press(voting, state, "for");
    expect(state.at).toBe("check");
    state = await advance(voting, state, { type: "back" });
    expect(state).toMatchObject({ at: "choice", choice: "for" });
    state = await advance(voting, state, { type: "back" });
    expect(state.at).toBe("dwelling");
    expect(await advance(voting, state, { type: "cast" })).toBe(state);
    expect(await advance(voting, state, { type: "not-mine" })).toEqual({ at: "not-mine" });
  });

  test("refuses the signature of another vote's key, and a capsule of another code", async () => {
    const server = serverOf();
    const other = openSigningKey((await generateSigningKeys()).privateKey);
    const lying: Transport = {
      ...server.transport,
      sign: ({ blinded }) => {
        const signed = blindSign(other, fromBase64Url(blinded) ?? new Uint8Array());
        const signature = signed.ok ? toBase64Url(signed.value) : "";
        return Promise.resolve({ ok: true, value: { signature } });
      },
    };
    expect((await through(votingWith(lying), "for")).at(-1)).toEqual({ at: "refused", why: "signature" });
    server.state.kept = { blinded: "", capsule: toBase64Url(new Uint8Array(372)), signature: "" };
    expect((await through(votingWith(server.transport), "for")).at(-1)).toEqual({
      at: "refused",
      why: "capsule",
    });
  });
});
