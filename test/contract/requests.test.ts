import { ifMatchOf } from "@ipt/contracts/openapi/if-match.ts";
import { operations } from "@ipt/contracts/operations/all.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { send } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import type { Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { OPERATIONS_ASKED, requestsFor } from "../world/requests/all.ts";
import { openService, type Service } from "../world/service.ts";
import { createDescribed } from "./described.ts";

let service: Service;
let place: Place;
let watched: Changes;
const described = createDescribed();
beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  watched = await watchChanges(service.client, service.engine.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

describe("The request known for", () => {
  it.each(operations().map((one) => [one.id, one] as const))(
    "%s succeeds, as the document describes",
    async (_id, operation) => {
      for (const ask of requestsFor(operation, place)) {
        const answer = await send(service, operation, place, ask);
        const text = await answer.text();
        expect(answer.status, text).toBe(operation.status);
        expect(described.faults(operation, answer.status, answer.headers.get("content-type"), text)).toEqual(
          [],
        );
        const changes = await watched.changes();
        const events = changes.filter((one) => one.type === "event");
        if (operation.kind === "command") expect(changes.length).toBeGreaterThan(0);
        else expect(changes.length).toBe(events.length);
        await watched.restore();
      }
    },
  );
});

describe("Over somebody else's change, or told of no revision, an answer is described too:", () => {
  const writes = operations().filter(({ kind }) => kind === "command");
  it.each(writes.map((one) => [one.id, one] as const))("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    const { ifMatch: _, ...untold } = ask;
    const statusOf = async (told: typeof ask): Promise<number> => {
      const answer = await send(service, operation, place, told);
      const text = await answer.text();
      const type = answer.headers.get("content-type");
      expect(described.faults(operation, answer.status, type, text)).toEqual([]);
      return answer.status;
    };
    const { status } = operation;
    const ifMatch = ifMatchOf(operation);
    if (ifMatch === "once-there") expect(await statusOf(untold)).toBe(status);
    const over = await statusOf({ ...untold, ifMatch: 999_999 });
    if (ifMatch === "ignored") await watched.restore();
    expect([over, await statusOf(untold)]).toEqual([
      ifMatch === "ignored" ? status : 412,
      ifMatch === "required" || ifMatch === "once-there" ? 428 : status,
    ]);
  });
});

it("What tests take back is all that was written", async () => {
  expect(await watched.isUntouched()).toBe(true);
});

it("Every request belongs to an operation", () => {
  const known = new Set(operations().map((one) => one.id));
  expect(OPERATIONS_ASKED.filter((id) => !known.has(id))).toEqual([]);
});
