import { setImmediate } from "node:timers/promises";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Place, Who } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { openService, type Service } from "../world/service.ts";
import { NOW } from "../world/walk.ts";

let service: Service;
let place: Place;
beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
});
afterAll(() => service.stop());

type Headers = Readonly<Record<string, string>>;

const ask = async (headers: Headers, method: string, path: string, body?: object) => {
  const answer = await service.fetch(`/v1/territories/${place.territory()}${path}`, {
    method,
    headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const json: unknown = JSON.parse(await answer.text());
  return { status: answer.status, json };
};

const session = (who: Who): Headers => place.credentials(who).session;
const bearer = (secret: string): Headers => ({ authorization: `Bearer ${secret}` });

const Key = z.object({
  id: z.string(),
  secret: z.string().nullish(),
  expiresAt: z.string(),
  lastUsedOn: z.string().nullable(),
  replacedBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
});
const Keys = z.object({ keys: z.array(Key) });

const newKey = async (partner: string, roles: readonly string[] = ["partner-contributor"]) => {
  const made = await ask(session("coordinator"), "POST", "/api-keys", {
    name: "Logiciel",
    roles,
    partner: place.id(partner),
    days: 30,
  });
  expect(made.status).toBe(201);
  const { id, secret } = Key.parse(made.json);
  return { id, secret: secret ?? "" };
};

const keyOfCentre = async (id: string) =>
  Keys.parse((await ask(session("centre"), "GET", "/my-keys")).json).keys.find((one) => one.id === id);

describe("A partner's key", () => {
  it("tells the last day it was used, written once that day and never waited for", async () => {
    const { id, secret } = await newKey("centre");
    expect((await keyOfCentre(id))?.lastUsedOn).toBeNull();
    const puts: unknown[] = [];
    service.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === "PutItemCommand") puts.push(args.input);
        return next(args);
      },
      { step: "initialize", name: "countPuts" },
    );
    expect((await ask(bearer(secret), "GET", "/my-tasks")).status).toBe(200);
    for (let tries = 0; tries < 100 && (await keyOfCentre(id))?.lastUsedOn === null; tries += 1) {
      await setImmediate();
    }
    expect((await keyOfCentre(id))?.lastUsedOn).toBe(NOW.slice(0, 10));
    await ask(bearer(secret), "GET", "/my-tasks");
    service.client.middlewareStack.remove("countPuts");
    expect(puts).toHaveLength(1);
  });

  it("is answered even when its use can't be noted", async () => {
    const { id, secret } = await newKey("centre");
    service.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === "PutItemCommand") throw new Error("no write goes through");
        return next(args);
      },
      { step: "initialize", name: "refusePuts" },
    );
    const answer = await ask(bearer(secret), "GET", "/my-tasks");
    service.client.middlewareStack.remove("refusePuts");
    expect(answer.status).toBe(200);
    expect((await keyOfCentre(id))?.lastUsedOn).toBeNull();
  });

  it("is renewed by its own partner: both open the territory until the grace ends, then the new one alone", async () => {
    const { id, secret } = await newKey("centre");
    const renewed = await ask(session("centre"), "POST", `/api-keys/${id}/rotation`, { graceHours: 2 });
    expect(renewed.status).toBe(201);
    const next = Key.parse(renewed.json);
    expect((await keyOfCentre(id))?.replacedBy).toBe(next.id);
    for (const one of [secret, next.secret ?? ""]) {
      expect((await ask(bearer(one), "GET", "/my-tasks")).status).toBe(200);
    }
    service.setNow(addMilliseconds(NOW, 3 * 3_600_000));
    expect((await ask(bearer(secret), "GET", "/my-tasks")).status).toBe(401);
    expect((await ask(bearer(next.secret ?? ""), "GET", "/my-tasks")).status).toBe(200);
    const again = await ask(session("centre"), "POST", `/api-keys/${id}/rotation`, {});
    expect(again).toMatchObject({ status: 409, json: { type: "urn:ipt:problem:key-ended" } });
    service.setNow(NOW);
  });

  it("is revoked by its own partner, and is nothing to another one", async () => {
    const { id, secret } = await newKey("centre");
    const foreign = await ask(session("provider"), "DELETE", `/api-keys/${id}`);
    expect(foreign).toMatchObject({ status: 404, json: { type: "urn:ipt:problem:not-found" } });
    expect((await ask(session("centre"), "DELETE", `/api-keys/${id}`)).status).toBe(200);
    expect((await ask(bearer(secret), "GET", "/my-tasks")).status).toBe(401);
  });

  it("never gives more than its holder has: neither roles that a person lacks, nor its own successor", async () => {
    const strong = await newKey("centre", ["coordinator"]);
    expect((await ask(session("centre"), "POST", `/api-keys/${strong.id}/rotation`, {})).status).toBe(404);
    const own = await newKey("centre");
    expect((await ask(bearer(own.secret), "POST", `/api-keys/${own.id}/rotation`, {})).status).toBe(404);
  });
});
