import { operations } from "@ipt/contracts/operations/all.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Ask, credentialsOf, send } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import type { Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { requestsFor } from "../world/requests/all.ts";
import { openService, type Service } from "../world/service.ts";
import { breakable, type Fault, faultsOf, isWrite } from "./inject.ts";
import { told } from "./told.ts";

let service: Service;
let place: Place;
let watched: Changes;
let broken: ReturnType<typeof breakable>;

beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  watched = await watchChanges(service.client, service.engine.client);
  broken = breakable(service.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

/** An erasure deletes item by item, then leaves its certificate: it is done over until that is there. */
const STEP_BY_STEP = new Set(["eraseTerritory"]);

const commands = operations().filter((one) => one.kind === "command");
const cases = commands
  .filter((one) => !STEP_BY_STEP.has(one.id))
  .map((operation) => [operation.id, operation] as const);

type Operation = (typeof commands)[number];

const sendOnce = async (operation: Operation, ask: Ask, fault: Fault | null) => {
  const headers = { ...credentialsOf(place, ask), "idempotency-key": `faults-${operation.id}` };
  const { answer, calls } = await broken.during(fault, () => send(service, operation, place, ask, headers));
  return { status: answer.status, text: await answer.text(), calls };
};

/**
 * The urn is another table, with no transaction across: what is put there first binds nothing until the register's
 * side says so, and is put again by the retry.
 */
const OF_THE_URN = new Set(["urnBox", "sealedKey", "urnBallot"]);
const changed = async () => told((await watched.changes()).filter(({ type }) => !OF_THE_URN.has(type)));

describe("State and event are both there or both absent, and a retry with the same key does it once:", () => {
  it.each(cases)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    const clean = await sendOnce(operation, ask, null);
    expect(clean.status, clean.text).toBe(operation.status);
    const whole = await changed();
    expect(whole.some((one) => one.includes('"type":"event"'))).toBe(true);
    await watched.restore();

    for (const fault of faultsOf(clean.calls)) {
      const what = `${fault.kind} ${fault.span} at ${clean.calls[fault.at]} (${fault.at})`;
      const struck = await sendOnce(operation, ask, fault);
      const left = await changed();
      if (struck.status === operation.status) expect(left, what).toEqual(whole);
      else {
        expect(struck.status, `${what}: ${struck.text}`).toBe(503);
        if (fault.kind !== "lost-after" || left.length === 0) expect(left, what).toEqual([]);
        else expect(left, what).toEqual(whole);
      }
      // Nothing done and nothing written: sending it again is the clean run above.
      if (left.length === 0 && !isWrite(clean.calls[fault.at])) continue;
      const again = await sendOnce(operation, ask, null);
      expect(again.status, `${what}, then again: ${again.text}`).toBe(operation.status);
      expect(await changed(), `${what}, then again`).toEqual(whole);
      await watched.restore();
    }
  });
});

describe("An erasure struck by a fault", () => {
  it("leaves the territory suspended until its certificate is there, and is done over to its end", async () => {
    const operation = commands.find((one) => one.id === "eraseTerritory");
    if (!operation) throw new Error("no operation erases a territory");
    const [ask] = requestsFor(operation, place);
    const clean = await sendOnce(operation, ask, null);
    const whole = (await watched.changes()).map(({ pk, sk, type }) => ({ pk, sk, type }));
    expect(whole.filter((one) => one.type === "erasure")).toHaveLength(1);
    await watched.restore();
    // The writes of an erasure are many and alike: one kind of fault each, the kinds in turn.
    const faults = faultsOf(clean.calls)
      .filter(({ at }) => at < 2 || isWrite(clean.calls[at]))
      .filter(({ at }, index) => at < 2 || index % 3 === 0 || at === clean.calls.length - 1);
    for (const fault of faults) {
      const struck = await sendOnce(operation, ask, fault);
      expect([200, 201, 503], `${fault.kind} ${fault.at}: ${struck.text}`).toContain(struck.status);
      const left = await watched.changes();
      const certified = left.some((one) => one.type === "erasure" && one.after !== null);
      const gone = left.some((one) => one.type === "territory" && one.after === null);
      expect(certified).toBe(gone);
      const again = await sendOnce(operation, ask, null);
      expect(again.status, again.text).toBe(operation.status);
      expect((await watched.changes()).map(({ pk, sk, type }) => ({ pk, sk, type }))).toEqual(whole);
      await watched.restore();
    }
  });
});
