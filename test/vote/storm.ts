import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import type { Choice } from "@ipt/ballot/choice.ts";
import { CHOICES } from "@ipt/ballot/choice.ts";
import { type Polls, ref } from "./polling-station.ts";
import { quickBlinder } from "./quick-blind.ts";
import { type Voter, voterOf } from "./voter.ts";

/** Always the same draws for the same seed (mulberry32). */
export const drawsFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const shuffle = <T>(items: T[], draw: () => number): T[] => {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    const [a, b] = [items[last], items[other]];
    if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a];
  }
  return items;
};

export const votersOf = async (polls: Polls, dwellings: readonly string[]) => {
  const blinder = quickBlinder(polls.ballot, polls.vote.signingKey);
  const voters = new Map<string, Voter>();
  for (const [index, dwelling] of dwellings.entries()) {
    const letter = polls.letters.get(dwelling);
    const choice: Choice = CHOICES[index % 3] ?? "blank";
    if (letter) voters.set(dwelling, await voterOf(polls.vote, blinder, letter.code, choice));
  }
  return voters;
};

/** What came of a dwelling, as its browser and the desk saw it. */
export type Told = { online: boolean; paper: boolean; dropped: boolean; readonly refused: string[] };

const typeOf = async (answer: Response): Promise<string> => {
  const body: unknown = await answer.json();
  const type: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "type") : "";
  return String(type).split(":").at(-1) ?? "";
};

/** Tries again what the service could not say: a busy store, a broken connection, a process that died. */
const insist = async (tries: number, ask: () => Promise<Response>): Promise<Response> => {
  for (let left = tries; ; left -= 1) {
    try {
      const answer = await ask();
      if (answer.status < 500 || left === 0) return answer;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
};

type Doors = Pick<Polls["doors"], "voter" | "drop">;
type Storm = {
  readonly polls: Polls;
  readonly doors: Doors;
  readonly voters: ReadonlyMap<string, Voter>;
  readonly seed: number;
  readonly atOnce: number;
  readonly tries?: number;
  /** What a dwelling's browser asks with, where it is not the voter's bare request. */
  readonly requests?: ReadonlyMap<string, object>;
  /** Marks a dwelling at the desk; answers the failure's code, or `null` when it was marked. */
  readonly desk?: (dwelling: string) => Promise<string | null>;
};

/**
 * Everybody at once: each dwelling's browser asks for its signature twice and drops its ballot each time, the desk
 * tries one dwelling in two, all requests drawn by lot and so many in flight at a time.
 */
export const storm = async ({ polls, doors, voters, seed, atOnce, tries = 0, requests, desk }: Storm) => {
  const draw = drawsFrom(seed);
  const told = new Map<string, Told>();
  const atDesk =
    desk ??
    (async (dwelling: string): Promise<string | null> => {
      const marked = await polls.city.ask("tenants", markAttendance, { ...ref, dwelling });
      return marked.ok ? null : marked.error.code;
    });
  const acts: (() => Promise<void>)[] = [];
  for (const [dwelling, voter] of voters) {
    const one: Told = { online: false, paper: false, dropped: false, refused: [] };
    told.set(dwelling, one);
    const sign = async (): Promise<void> => {
      const answer = await insist(tries, () =>
        doors.voter("signature", requests?.get(dwelling) ?? voter.request),
      );
      if (!answer.ok) {
        one.refused.push(await typeOf(answer));
        return;
      }
      one.online = true;
      const bytes = voter.finish(await answer.json());
      const dropped = await insist(tries, () => doors.drop(polls.ballot, bytes));
      if (dropped.ok) one.dropped = true;
      else one.refused.push(await typeOf(dropped));
    };
    acts.push(sign, sign);
    if (draw() < 0.5) {
      acts.push(async () => {
        const refused = await atDesk(dwelling);
        if (refused === null) one.paper = true;
        else one.refused.push(refused);
      });
    }
  }
  const queue = shuffle(acts, draw).values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const act of queue) await act();
    }),
  );
  return told;
};
