import { digest } from "@ipt/api/http/digest.ts";
import { webhookHeaders } from "@ipt/api/webhooks/sign.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import type { SendWebhook, Sent } from "@ipt/application/ports/webhooks.ts";
import { attemptDelivery } from "@ipt/application/webhooks/attempt-delivery.ts";
import { fanOut } from "@ipt/application/webhooks/fan-out.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { RETRY_PAUSES_MS } from "@ipt/domain/webhook/retry-schedule.ts";
import { WEBHOOK_EVENT_TYPES } from "@ipt/domain/webhook/webhook-events.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
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

const ask = async (who: Who, method: string, path: string, body?: object, headers: object = {}) => {
  const answer = await service.fetch(`/v1/territories/${place.territory()}${path}`, {
    method,
    headers: {
      ...place.credentials(who).key,
      ...(body ? { "content-type": "application/json" } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const json: unknown = JSON.parse(await answer.text());
  return { status: answer.status, json };
};

const Made = z.object({ id: z.string(), secret: z.string().nullable(), revision: z.int() });
const Delivery = z.object({
  id: z.string(),
  type: z.string(),
  messageId: z.string(),
  body: z.string(),
  state: z.string(),
  tries: z.int(),
  attempts: z.array(z.object({ at: z.string(), status: z.int().nullable(), excerpt: z.string() })),
  nextAt: z.string().nullable(),
});
const Log = z.object({ items: z.array(Delivery) });
const View = z.object({
  disabled: z.object({ reason: z.string() }).nullable(),
  failingSince: z.string().nullable(),
  revision: z.int(),
});

const begun: string[] = [];
afterEach(async () => {
  for (const id of begun.splice(0)) await ask("centre", "DELETE", `/webhooks/${id}`);
});

const endpoint = async (body: object = {}) => {
  const made = await ask("centre", "POST", "/webhooks", {
    name: "Suivi",
    url: "https://logiciel.example.org/ipt",
    types: ["activity.recorded"],
    ...body,
  });
  expect(made.status).toBe(201);
  const parsed = Made.parse(made.json);
  begun.push(parsed.id);
  return parsed;
};
const logOf = async (id: string) =>
  Log.parse((await ask("centre", "GET", `/webhooks/${id}/deliveries`)).json).items;
const viewOf = async (id: string) => View.parse((await ask("centre", "GET", `/webhooks/${id}`)).json);

const context = async () => {
  const store = territoryStore(service.client, mainTable.name, place.territory(), { now: service.now });
  const profile = await store.get("territory", {});
  return makeContext(
    {
      directory: service.lookups.reader,
      webhooks: service.webhooks,
      now: service.now,
      newId: () => `n${Buffer.from(systemRandomBytes(12)).toString("hex")}`,
      randomBytes: systemRandomBytes,
      digest,
    },
    {
      territory: place.territory(),
      store,
      profile,
      actor: { kind: "schedule", id: "webhooks" },
      requestId: "r",
      ifMatch: null,
      idempotency: null,
    },
  );
};

const ANSWER: Sent = { status: 200, error: null, durationMs: 12, excerpt: "ok" };

/** An endpoint that answers as told, and keeps what it was sent. */
const partner = (answers: readonly Partial<Sent>[]) => {
  const got: Parameters<SendWebhook>[0][] = [];
  const send: SendWebhook = async (message) => {
    const answer = answers[Math.min(got.length, answers.length - 1)];
    got.push(message);
    return { ...ANSWER, ...answer };
  };
  return { got, send };
};

const attempt = async (webhook: string, delivery: string, send: SendWebhook) =>
  attemptDelivery(
    await context(),
    { webhooks: service.webhooks, send, random: () => 0.5 },
    { webhook, delivery },
  );

/** The latest events of the territory, looked at as the stream would. */
const tell = async (times = 1): Promise<void> => {
  const ctx = await context();
  const page = await ctx.store.journal({ since: "2026-01-01", before: NOW }, { limit: 5, cursor: null });
  if (!page.ok) throw new Error("no journal");
  for (const { at, id } of page.value.items)
    for (let time = 0; time < times; time += 1) await fanOut(ctx, { at, id });
};

const activity = (id: string, quartier = "live") =>
  ask("centre", "POST", `/quartiers/${place.id(quartier)}/activities`, {
    id: place.id(id),
    kind: "workshop",
    on: "2026-03-02",
    partner: place.id("centre"),
    participants: 4,
    note: "Mme Le Goff est venue",
  });

describe("An event that a partner asked for", () => {
  it("becomes one delivery, signed by the secret it was shown, with facts alone", async () => {
    const { id, secret } = await endpoint();
    expect((await activity("one")).status).toBe(201);
    await tell(3);
    const [delivery, ...others] = await logOf(id);
    expect(others.filter(({ body }) => body === delivery?.body)).toEqual([]);
    expect(delivery).toMatchObject({ type: "activity.recorded", state: "pending", tries: 0 });
    expect(JSON.parse(delivery?.body ?? "")).toEqual({
      type: "activity.recorded",
      timestamp: NOW,
      data: {
        territory: place.territory(),
        quartier: place.id("live"),
        subject: place.id("one"),
        facts: { kind: "workshop", on: "2026-03-02" },
      },
    });
    const { got, send } = partner([{}]);
    expect(await attempt(id, delivery?.id ?? "", send)).toBeNull();
    expect(await attempt(id, delivery?.id ?? "", send)).toBeNull();
    expect(got).toHaveLength(1);
    const [sent] = got;
    expect(sent).toMatchObject({ id: delivery?.messageId, url: "https://logiciel.example.org/ipt" });
    if (!sent || !secret) throw new Error("nothing was sent");
    expect(webhookHeaders(sent, sent.secrets)).toEqual(webhookHeaders(sent, [secret]));
    expect((await logOf(id))[0]).toMatchObject({
      state: "delivered",
      tries: 1,
      attempts: [{ status: 200, excerpt: "ok" }],
    });
  });

  it("is told to who asked for its kind and its quartier, and to no other", async () => {
    const elsewhere = await endpoint({ quartiers: [place.id("opened")] });
    const others = await endpoint({
      types: WEBHOOK_EVENT_TYPES.filter((type) => type !== "activity.recorded"),
    });
    const here = await endpoint({ quartiers: [place.id("live")] });
    await activity("two");
    await tell();
    expect(await logOf(elsewhere.id)).toEqual([]);
    expect(await logOf(others.id)).toEqual([]);
    expect((await logOf(here.id)).length).toBeGreaterThan(0);
  });

  it("is told no more once the convention it serves has ended, and the endpoint says why", async () => {
    const { id } = await endpoint({ convention: place.id("draft") });
    const change = { to: "2026-03-15" };
    await ask("coordinator", "PATCH", `/conventions/${place.id("draft")}`, change, { "if-match": '"1"' });
    await activity("three");
    await tell();
    expect(await logOf(id)).toEqual([]);
    expect((await viewOf(id)).disabled).toMatchObject({ reason: "convention-ended" });
  });
});

const pinged = async (webhook: string): Promise<string> => {
  const sent = await ask("centre", "POST", `/webhooks/${webhook}/ping`, {});
  expect(sent.status).toBe(201);
  return Delivery.parse(sent.json).id;
};

describe("An endpoint that does not answer", () => {
  it("is tried ten times over three days, then disabled; taken up again, it gets what it missed", async () => {
    const { id } = await endpoint();
    const delivery = await pinged(id);
    const { got, send } = partner([{ status: 503, excerpt: "maintenance" }]);
    let clock = NOW;
    for (const [index, pause] of [...RETRY_PAUSES_MS, null].entries()) {
      const next = await attempt(id, delivery, send);
      expect(await attempt(id, delivery, send)).toBe(next);
      expect(got).toHaveLength(index + 1);
      if (pause === null) expect(next).toBeNull();
      else expect(Date.parse(next ?? "") - Date.parse(clock)).toBe(pause + ANSWER.durationMs);
      clock = next ?? clock;
      service.setNow(clock);
    }
    expect(new Set(got.map((one) => one.id)).size).toBe(1);
    expect((await logOf(id))[0]).toMatchObject({ state: "failed", tries: RETRY_PAUSES_MS.length + 1 });
    const view = await viewOf(id);
    expect(view.disabled).toMatchObject({ reason: "failing" });
    expect((await ask("centre", "POST", `/webhooks/${id}/ping`, {})).status).toBe(409);
    const enabled = await ask(
      "centre",
      "PATCH",
      `/webhooks/${id}`,
      { enabled: true },
      { "if-match": `"${view.revision}"` },
    );
    expect(enabled).toMatchObject({ status: 200, json: { disabled: null, failingSince: null } });
    const again = await ask("centre", "POST", `/webhooks/${id}/replay`, { since: NOW });
    expect(again.json).toEqual({ replayed: 1, more: false });
    const well = partner([{}]);
    await attempt(id, delivery, well.send);
    expect(well.got[0]?.id).toBe(got[0]?.id);
    expect((await logOf(id))[0]).toMatchObject({ state: "delivered", tries: 1 });
    service.setNow(NOW);
  });

  it("is well again as soon as one message gets through", async () => {
    const { id } = await endpoint();
    const first = await pinged(id);
    const { send } = partner([{ status: null, error: "timeout", excerpt: "" }, {}]);
    const next = await attempt(id, first, send);
    expect((await viewOf(id)).failingSince).toBe(NOW);
    service.setNow(next ?? NOW);
    expect(await attempt(id, first, send)).toBeNull();
    expect(await viewOf(id)).toMatchObject({ failingSince: null, disabled: null });
    service.setNow(NOW);
  });

  it("is disabled at once when it says it is gone", async () => {
    const { id } = await endpoint();
    expect(await attempt(id, await pinged(id), partner([{ status: 410 }]).send)).toBeNull();
    expect((await viewOf(id)).disabled).toMatchObject({ reason: "gone" });
  });

  it("gets nothing that waited once it is removed", async () => {
    const { id } = await endpoint();
    const delivery = await pinged(id);
    await ask("centre", "DELETE", `/webhooks/${id}`);
    const { got, send } = partner([{}]);
    expect(await attempt(id, delivery, send)).toBeNull();
    expect(got).toEqual([]);
  });
});

describe("The secret of an endpoint", () => {
  it("is shown once, replaced with an overlap, and told by no other answer", async () => {
    const { id, secret } = await endpoint();
    const rotated = await ask("centre", "POST", `/webhooks/${id}/secret`, { overlapHours: 1 });
    const next = Made.parse(rotated.json).secret;
    expect(next).not.toBe(secret);
    const both = partner([{}]);
    await attempt(id, await pinged(id), both.send);
    expect(both.got[0]?.secrets).toEqual([next, secret]);
    service.setNow(addMilliseconds(NOW, 2 * 3_600_000));
    const one = partner([{}]);
    await attempt(id, await pinged(id), one.send);
    expect(one.got[0]?.secrets).toEqual([next]);
    service.setNow(NOW);
    for (const path of ["/webhooks", `/webhooks/${id}`, `/webhooks/${id}/deliveries`, "/journal"]) {
      const { json } = await ask("coordinator", "GET", path);
      expect(JSON.stringify(json)).not.toMatch(/whsec_|salt/);
    }
  });

  it("is not given a second time to a repeated request", async () => {
    const body = { name: "Suivi", url: "https://logiciel.example.org/b", types: ["vote.opened"] };
    const key = { "idempotency-key": "one-secret" };
    const first = Made.parse((await ask("centre", "POST", "/webhooks", body, key)).json);
    const again = Made.parse((await ask("centre", "POST", "/webhooks", body, key)).json);
    expect(first.secret).toMatch(/^whsec_/);
    expect(again).toEqual({ ...first, secret: null });
  });
});

describe("Another partner's endpoint", () => {
  it("is nothing to the others, and everything to the coordination", async () => {
    const { id } = await endpoint();
    for (const [method, path] of [
      ["GET", ""],
      ["GET", "/deliveries"],
      ["POST", "/ping"],
      ["POST", "/secret"],
      ["DELETE", ""],
    ] as const) {
      const refused = await ask(
        "provider",
        method,
        `/webhooks/${id}${path}`,
        method === "POST" ? {} : undefined,
      );
      expect(refused).toMatchObject({ status: 404, json: { type: "urn:ipt:problem:not-found" } });
    }
    const foreign = {
      name: "Suivi",
      url: "https://a.example.org/",
      types: ["vote.opened"],
      partner: place.id("centre"),
    };
    expect((await ask("provider", "POST", "/webhooks", foreign)).status).toBe(403);
    expect((await ask("coordinator", "GET", `/webhooks/${id}`)).status).toBe(200);
  });

  it("may not lead to an address that is not public, and every field says why", async () => {
    const refused = await ask("centre", "POST", "/webhooks", {
      name: "Suivi",
      url: "https://169.254.169.254/latest",
      types: ["vote.opened"],
      quartiers: ["nowhere"],
      convention: place.id("service"),
    });
    expect(refused.status).toBe(422);
    expect(refused.json).toMatchObject({
      errors: [
        { pointer: "/url", code: "url-not-public" },
        { pointer: "/quartiers/0", code: "unknown-quartier" },
        { pointer: "/convention", code: "not-a-party" },
      ],
    });
  });
});
