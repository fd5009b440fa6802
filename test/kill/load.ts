import type { Json } from "../world/ask.ts";

/** One write of the load: what is asked, and the id under which it will be found. */
export type Write = {
  readonly number: number;
  readonly kind: "partner" | "member" | "activity" | "grant";
  readonly path: string;
  readonly body: { readonly [name: string]: Json };
};

const DAY = new Date().toISOString().slice(0, 10);
const YEAR = DAY.slice(0, 4);

/** Four kinds in turn: one record, one with a message to send, one that adds to sums, one that fights over a record. */
export const writeNumber = (number: number): Write => {
  const id = `load-${number}`;
  switch (number % 4) {
    case 0:
      return { number, kind: "partner", path: "/partners", body: { id, name: id, kind: "other" } };
    case 1:
      return {
        number,
        kind: "member",
        path: "/members",
        body: { email: `${id}@load.example`, name: id, roles: ["reader"] },
      };
    case 2:
      return {
        number,
        kind: "activity",
        path: "/quartiers/kergwenn/activities",
        body: { id, kind: "workshop", on: DAY, partner: "centre-social-du-port", participants: 1 },
      };
    default:
      return {
        number,
        kind: "grant",
        path: `/budgets/${YEAR}/grants`,
        body: { id, partner: "mediation-bleue", amount: { cents: 1 }, grantedOn: DAY },
      };
  }
};

export type Caller = (method: string, path: string, body?: Json, key?: string) => Promise<unknown>;

/** Calls the fictitious city's API; throws on anything but success, an answer cut short included. */
export const callerOf =
  (url: string, secret: string): Caller =>
  async (method, path, body, key) => {
    const answer = await fetch(`${url}/v1/territories/port-lann${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    const value: unknown = JSON.parse(text);
    return value;
  };

export const send = (call: Caller, write: Write): Promise<unknown> =>
  call("POST", write.path, write.body, `load-${write.number}`);

export type Load = {
  readonly tried: Set<number>;
  readonly acknowledged: Set<number>;
  /** Resolves when that many writes were acknowledged. */
  readonly reached: (count: number) => Promise<void>;
  /** Resolves when every writer has stopped, as they do at the first broken call. */
  readonly over: Promise<unknown>;
};

/** Some writers that go on until the service breaks. */
export const startLoad = (call: Caller, from: number, writers: number): Load => {
  const tried = new Set<number>();
  const acknowledged = new Set<number>();
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  let next = from;
  const writer = async (): Promise<void> => {
    for (;;) {
      const write = writeNumber(next);
      next += 1;
      tried.add(write.number);
      try {
        await send(call, write);
      } catch {
        return;
      }
      acknowledged.add(write.number);
      for (const one of waiting) if (acknowledged.size >= one.count) one.done();
    }
  };
  const over = Promise.all(Array.from({ length: writers }, writer));
  return {
    tried,
    acknowledged,
    over,
    reached: (count) =>
      Promise.race([
        new Promise<void>((done) => waiting.push({ count, done })),
        over.then(() => Promise.reject(new Error(`the load broke after ${acknowledged.size} writes`))),
      ]),
  };
};
