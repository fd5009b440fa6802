import { gzipSync } from "node:zlib";
import { updateAgendaEvent } from "@ipt/application/content/update-agenda-event.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import { unpublishQuartier } from "@ipt/application/publication/publish-quartier.ts";
import { MOST_LOGO_BYTES } from "@ipt/application/site/logo-weight.ts";
import { ALLOWED_AN_HOUR } from "@ipt/domain/access/allowance.ts";
import { seed } from "@ipt/local/seed/seed.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWeb } from "../../app.ts";
import { buildAssets } from "../../assets/build-assets.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import { visitorOf } from "../../testing/visitor.ts";
import { watchReads } from "../../testing/watch-reads.ts";
import { type WebWorld, webWorld } from "../../testing/web-world.ts";
import { EXPIRES } from "../status/security-text.ts";

const PHARE = "/port-lann/quartiers/le-phare";
const KEREDERN = "/brest-metropole/quartiers/keredern";
const PARTS = [
  "",
  "/agenda",
  "/questions",
  "/questions/poser",
  "/aide",
  "/aide/demande",
  "/documents",
  "/resultats",
];
const PAGES = [
  "/brest-metropole",
  "/port-lann/mentions-legales",
  "/port-lann/accessibilite",
  "/port-lann/plan-du-site",
  ...PARTS.map((part) => PHARE + part),
  ...PARTS.map((part) => KEREDERN + part),
];

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
  const { ballots: _, ...deps } = world.deps;
  await seed(deps);
});
afterAll(() => world.stop());

const inPortLann = async (ifMatch: number | null) => {
  const store = world.deps.openTerritory("port-lann");
  return makeContext(world.deps, {
    territory: "port-lann",
    store,
    profile: await store.get("territory", {}),
    actor: { kind: "member", id: "c", name: "c", roles: ["coordinator"], partner: null },
    requestId: "test",
    ifMatch,
    idempotency: null,
  });
};

describe("A public page", () => {
  it.each(PAGES)("%s is whole for anyone, in one round of reads", async (path) => {
    const reads = watchReads(world.deps.openTerritory);
    const visitor = visitorOf(createWeb({ ...world.deps, openTerritory: reads.openTerritory }), null);
    await visitor.get(path);
    reads.forget();
    const page = await visitor.get(path);
    expect(page.status).toBe(200);
    expect(page.html.match(/<h1/g)).toHaveLength(1);
    expect(page.html).not.toMatch(/undefined|\[object|NaN/);
    expect(reads.seen().rounds).toBe(1);
  });

  it("weighs at most 30 kB with its styles, its script and the heaviest logo, compressed, in every language", async () => {
    const assets = await buildAssets();
    const app = createWeb({ ...world.deps, assets });
    for (const language of LANGUAGES)
      for (const path of [PHARE, `${PHARE}/aide/demande`, `${PHARE}/resultats`]) {
        const visitor = visitorOf(app, null);
        const { status, html } = await visitor.get((language === "fr" ? "" : `/${language}`) + path);
        expect(status).toBe(200);
        const [, logo = ""] = /<img class="ipt-header__logo" src="([^"]+)"/.exec(html) ?? [];
        expect((await visitor.get(logo)).status).toBe(200);
        const styles = language === "ar" ? assets["styles-rtl"] : assets.styles;
        const parts = [gzipSync(html), styles.gzip, assets.script.gzip, assets.icon.gzip];
        const bytes = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
        expect(bytes + MOST_LOGO_BYTES, `${language} ${path}`).toBeLessThanOrEqual(30_000);
      }
  });
});

describe("A quartier that is not published", () => {
  it("exists for those of the project alone, who are told so", async () => {
    const ctx = await inPortLann(null);
    await world.must(unpublishQuartier(ctx, { quartier: "kergwenn" }));
    const path = "/port-lann/quartiers/kergwenn";
    for (const part of ["", "/agenda", "/agenda.ics", "/aide/demande"])
      expect((await world.as(null).get(path + part)).status).toBe(404);
    expect((await world.as("stranger").get(path)).status).toBe(404);
    const preview = await world.as("operator").get(path);
    expect(preview.status).toBe(200);
    expect(preview.text).toContain("cette page n’est pas publiée");
  });
});

describe("The calendar", () => {
  it("keeps the name of a date that moves, and counts its changes", async () => {
    const lines = async (): Promise<readonly string[]> =>
      (await world.as(null).get(`${PHARE}/agenda.ics`)).html.replaceAll("\r\n ", "").split("\r\n");
    const before = await lines();
    const uid = before.find((line) => line.startsWith("UID:event-"));
    const [, event = ""] = /^UID:event-([a-z0-9-]+)\./.exec(uid ?? "") ?? [];
    expect(before.filter((line) => line === uid)).toHaveLength(1);
    const change = { quartier: "le-phare", event, on: "2027-04-20", startsAt: "18:00", endsAt: "19:00" };
    await world.must(updateAgendaEvent(await inPortLann(1), change));
    const after = await lines();
    expect(after.filter((line) => line === uid)).toHaveLength(1);
    const at = after.indexOf(uid ?? "");
    expect(after.slice(at, at + 4)).toEqual(
      expect.arrayContaining(["SEQUENCE:1", "DTSTART:20270420T160000Z"]),
    );
  });

  it("is served as a calendar, one date alone as a file", async () => {
    const feed = await world.as(null).get(`${PHARE}/agenda.ics`);
    expect(feed.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect((await world.as(null).get(`${PHARE}/agenda/nothing/date.ics`)).status).toBe(404);
    expect((await world.as(null).get(`${PHARE}/agenda/nothing`)).status).toBe(404);
  });
});

describe("What residents send", () => {
  it("a question arrives with its subject and nothing of who asked", async () => {
    const person = world.as(null);
    const page = await person.get(`/ar${PHARE}/questions/poser`);
    const refused = await person.send(page, { question: " " });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("اكتب سؤالك.");
    expect(refused.html).toContain("اختر موضوع سؤالك.");
    const sent = await person.send(refused, { question: "Et si je déménage ?", topic: "charges" });
    expect([sent.status, sent.location]).toEqual([303, `/ar${PHARE}/questions/merci`]);
    const store = world.deps.openTerritory("port-lann");
    const kept = await store.list("question", { quartier: "le-phare" }, { limit: 100, cursor: null });
    const mine = kept.ok
      ? kept.value.items.map(({ value }) => value).find((one) => one.language === "ar")
      : null;
    expect(mine).toMatchObject({ question: "Et si je déménage ?", topic: "charges", status: "waiting" });
  });

  it("a machine that sends on and on is told to wait, in the reader's words, and loses nothing", async () => {
    const person = world.as(null);
    const from = { "x-test-address": "203.0.113.7" };
    const path = `/ar${PHARE}/questions/poser`;
    const ask = async (headers: Readonly<Record<string, string>>) =>
      person.send(await person.get(path), { question: "Encore ?", topic: "charges" }, headers);
    for (let sent = 0; sent < ALLOWED_AN_HOUR.question.source; sent += 1)
      expect((await ask(from)).status).toBe(303);
    const refused = await ask(from);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.text).toContain("انتظروا قليلاً");
    expect(refused.html).toContain('value="Encore ?"');
    expect((await ask({ "x-test-address": "203.0.113.8" })).status).toBe(303);
    const before = world.now.at;
    world.now.at = new Date(Date.parse(before) + 3_600_000).toISOString();
    expect((await person.send(refused, {}, from)).status).toBe(303);
    world.now.at = before;
  });

  it("a request for help says how to be reached, in the reader's words, and counts once", async () => {
    const person = world.as(null);
    const page = await person.get(`${PHARE}/aide/demande`);
    const refused = await person.send(page, { kind: "computer", name: "Aïcha" });
    expect(refused.text).toContain("Écrivez un numéro de téléphone ou une adresse électronique");
    const filled = { kind: "computer", name: "Aïcha", phone: "06 12 34 56 78" };
    const both = await Promise.all([person.send(refused, filled), person.send(refused, filled)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const store = world.deps.openTerritory("port-lann");
    const kept = await store.list("helpRequest", { quartier: "le-phare" }, { limit: 100, cursor: null });
    const mine = kept.ok ? kept.value.items.filter(({ value }) => value.name === "Aïcha") : [];
    expect(mine).toHaveLength(1);
  });
});

describe("The accessibility statement", () => {
  it("claims nothing that no audit says", async () => {
    const page = await world.as(null).get("/brest-metropole/accessibilite");
    expect(page.text).toContain("n’est pas conforme");
    expect(page.text).toContain("Accessibilité\u202f: non conforme");
  });
});

describe("security.txt", () => {
  it("holds for a month at least: check its contact, then move its date", async () => {
    const app = createWeb({ ...world.deps, securityContact: "mailto:security@example.org" });
    const file = await visitorOf(app, null).get("/.well-known/security.txt");
    expect(file.html).toContain("Contact: mailto:security@example.org\n");
    expect(file.html).toContain(`Expires: ${EXPIRES}\n`);
    const days = (Date.parse(EXPIRES) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
  });
});
