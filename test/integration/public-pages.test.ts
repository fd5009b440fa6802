import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningService, runService } from "../journey/local-service.ts";
import { at, clientOf, listAt, textAt } from "./service-client.ts";

const SANDBOX = "/public/territories/port-lann";
const INSIDE = "/territories/port-lann/quartiers";

let service: RunningService;
let call: ReturnType<typeof clientOf>;
beforeAll(async () => {
  service = await runService();
  call = clientOf(service);
});
afterAll(async () => {
  expect(service.errors).toEqual([]);
  await service.stop();
});

describe("Without an account", () => {
  it("a city is found by its quartiers, accents and capitals apart", async () => {
    const { body } = await call.visitor("GET", "/public/territories?q=KEREDERN");
    expect(listAt(body, "items")).toHaveLength(1);
    expect(at(body, "items", 0)).toMatchObject({
      id: "brest-metropole",
      sandbox: false,
      communes: ["Brest"],
    });
    expect(at(body, "items", 0, "quartiers")).toHaveLength(15);
    const nothing = await call.visitor("GET", "/public/territories?q=nowhere");
    expect(at(nothing.body, "items")).toEqual([]);
  });

  it("Kérédern shows what Brest published, and unknown counts stay unknown", async () => {
    const { status, body } = await call.visitor(
      "GET",
      "/public/territories/brest-metropole/quartiers/keredern",
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ stage: "review", dwellings: 1053, landlord: "Brest métropole habitat" });
    expect(at(body, "offer")).toMatchObject({
      downstreamMbps: 2,
      price: { cents: 124 },
      priceFrom: "2023-01-01",
      computerCeiling: { cents: 7000 },
    });
    expect(at(body, "vote")).toMatchObject({ held: "before", outcome: "adopted", for: null, against: null });
    expect(at(body, "figures")).toMatchObject({ asOf: "2012-10-21", reviews: ["2012-10-21"] });
    expect(at(body, "figures", "indicators", 0)).toMatchObject({
      id: "take-up",
      numerator: 101,
      denominator: 1053,
    });
    expect(listAt(body, "agenda").map((one) => at(one, "kind"))).toEqual([
      "public-meeting",
      "launch",
      "launch",
      "review-meeting",
    ]);
    const review = await call.visitor(
      "GET",
      "/public/territories/brest-metropole/quartiers/keredern/reviews/2012-10-21",
    );
    expect(review.body).toMatchObject({ asOf: "2012-10-21", review: { quartier: "keredern" } });
  });

  it("a meeting completed by an event stands once in the agenda, with hours and access", async () => {
    const { body } = await call.visitor("GET", `${SANDBOX}/quartiers/kergwenn`);
    const meetings = listAt(body, "agenda").filter((one) => at(one, "kind") === "public-meeting");
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      startsAt: "18:00",
      place: "Maison de quartier, 12 rue des Goélands",
    });
    expect(textAt(meetings, 0, "id")).toMatch(/^meeting-/);
    const languages = new Set(listAt(body, "documents").map((one) => at(one, "language")));
    expect(languages).toEqual(new Set(["ar", "en", "fr", "pt", "tr"]));
    expect(at(body, "documents", 0, "body")).toBeUndefined();
  });

  it("nothing that is not published exists, and members see it as a preview", async () => {
    const hidden = await call.visitor("GET", `${SANDBOX}/quartiers/les-ajoncs`);
    expect(hidden.status).toBe(404);
    expect(at((await call.visitor("GET", SANDBOX)).body, "quartiers")).toHaveLength(2);
    const preview = await call.as("COORDINATION")("GET", `${SANDBOX}/quartiers/les-ajoncs`);
    expect(preview.body).toMatchObject({ id: "les-ajoncs", publishedAt: null });
    expect((await call.as("BREST")("GET", `${SANDBOX}/quartiers/les-ajoncs`)).status).toBe(401);
    expect((await call.visitor("GET", `${INSIDE}/kergwenn/content`)).status).toBe(401);
  });

  it("a page that is taken back is gone at once, from the page and from the list", async () => {
    const coordinator = call.as("COORDINATION");
    expect((await coordinator("POST", `${INSIDE}/les-ajoncs/publication`, { body: {} })).status).toBe(200);
    expect((await call.visitor("GET", `${SANDBOX}/quartiers/les-ajoncs`)).status).toBe(200);
    await service.drain();
    const listed = await call.visitor("GET", "/public/territories?q=ajoncs");
    expect(at(listed.body, "items")).toHaveLength(1);
    expect((await coordinator("DELETE", `${INSIDE}/les-ajoncs/publication`)).status).toBe(200);
    expect((await call.visitor("GET", `${SANDBOX}/quartiers/les-ajoncs`)).status).toBe(404);
    await service.drain();
    expect(at((await call.visitor("GET", "/public/territories?q=ajoncs")).body, "items")).toEqual([]);
    const journal = await coordinator("GET", "/territories/port-lann/events?limit=2");
    expect(listAt(journal.body, "items").map((one) => at(one, "type"))).toEqual([
      "quartier.unpublished",
      "quartier.published",
    ]);
  });

  it("a bilan taken back gives way to the one before it", async () => {
    const brest = call.as("BREST");
    const path = "/territories/brest-metropole/quartiers/kerourien/reviews";
    const page = "/public/territories/brest-metropole/quartiers/kerourien";
    expect((await brest("DELETE", `${path}/2010-11-04`)).status).toBe(200);
    const { body } = await call.visitor("GET", page);
    expect(at(body, "figures")).toMatchObject({ asOf: "2010-05-05", reviews: ["2010-05-05"] });
    expect((await brest("DELETE", `${path}/2010-05-05`)).status).toBe(200);
    expect(at((await call.visitor("GET", page)).body, "figures")).toBeNull();
    expect((await brest("POST", path, { body: { asOf: "2010-11-04" } })).status).toBe(201);
    expect(at((await call.visitor("GET", page)).body, "figures", "indicators", 0, "numerator")).toBe(77);
  });
});

describe("What visitors send", () => {
  it("a question shows nowhere until it is answered, then closes", async () => {
    const asked = await call.visitor("POST", `${SANDBOX}/quartiers/kergwenn/questions`, {
      body: { question: "Y aura-t-il des travaux ?" },
    });
    expect(asked.status).toBe(201);
    const before = await call.visitor("GET", `${SANDBOX}/quartiers/kergwenn`);
    expect(JSON.stringify(before.body)).not.toContain("travaux");
    const coordinator = call.as("COORDINATION");
    const answered = await coordinator("POST", `${INSIDE}/kergwenn/faq`, {
      body: {
        question: "Y aura-t-il des travaux ?",
        answer: "Non : la prise de télévision suffit.",
        answeredBy: "Fibre d’Armor",
        answers: at(asked.body, "id"),
      },
    });
    expect(answered.status).toBe(201);
    const list = await coordinator("GET", `${INSIDE}/kergwenn/questions`);
    const mine = listAt(list.body, "items").find((one) => at(one, "id") === at(asked.body, "id"));
    expect(mine).toMatchObject({ status: "answered", entry: at(answered.body, "id") });
    const after = await call.visitor("GET", `${SANDBOX}/quartiers/kergwenn`);
    expect(JSON.stringify(at(after.body, "faq"))).toContain("la prise de télévision suffit");
  });

  it("a request for help keeps its phone number to those who help, and lives a week once closed", async () => {
    const phone = "02 61 91 00 77";
    const asked = await call.visitor("POST", `${SANDBOX}/quartiers/le-phare/help-requests`, {
      body: { kind: "workshop", name: "Mme T.", phone },
      idempotencyKey: "help-once",
    });
    expect(asked.status).toBe(201);
    const again = await call.visitor("POST", `${SANDBOX}/quartiers/le-phare/help-requests`, {
      body: { kind: "workshop", name: "Mme T.", phone },
      idempotencyKey: "help-once",
    });
    expect(at(again.body, "id")).toBe(at(asked.body, "id"));
    expect(JSON.stringify(asked.body)).not.toContain(phone);
    const helper = call.as("CENTRE_SOCIAL");
    const list = await helper("GET", `${INSIDE}/le-phare/help-requests`);
    expect(listAt(list.body, "items").filter((one) => at(one, "phone") === phone)).toHaveLength(1);
    expect((await call.as("LOCATAIRES")("GET", `${INSIDE}/le-phare/help-requests`)).status).toBe(403);
    const path = `${INSIDE}/le-phare/help-requests/${textAt(asked.body, "id")}`;
    const done = await helper("PATCH", path, {
      body: { status: "done", takenBy: "centre-social-du-port" },
      ifMatch: '"1"',
    });
    const days =
      (Date.parse(textAt(done.body, "expiresAt")) - Date.parse(textAt(done.body, "askedAt"))) / 86_400_000;
    expect(Math.round(days)).toBe(7);
    const stale = await helper("PATCH", path, { body: { status: "waiting" }, ifMatch: '"1"' });
    expect(stale.status).toBe(412);
    const journal = await call.as("COORDINATION")("GET", "/territories/port-lann/events?limit=100");
    expect(JSON.stringify(journal.body)).not.toContain(phone);
  });

  it("says which field to mend when there is no way to call back", async () => {
    const { status, body } = await call.visitor("POST", `${SANDBOX}/quartiers/le-phare/help-requests`, {
      body: { kind: "computer", name: "M. B." },
    });
    expect(status).toBe(422);
    expect(at(body, "errors")).toMatchObject([{ pointer: "/phone", code: "no-way-to-reach" }]);
  });

  it("are counted by connection: beyond an hour's allowance, a refusal says how long to wait", async () => {
    const ask = () =>
      fetch(`${service.url}/v1${SANDBOX}/quartiers/le-phare/help-requests`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ kind: "computer", name: "A", phone: "06 12 34 56 78" }),
      });
    const statuses: number[] = [];
    let last = await ask();
    while (last.status === 201 && statuses.length < 100) {
      statuses.push(last.status);
      await last.body?.cancel();
      last = await ask();
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await last.json()).toMatchObject({ type: "urn:ipt:problem:too-many-requests" });
    expect(statuses.length).toBeLessThanOrEqual(20);
    expect((await call.as("COORDINATION")("GET", `${INSIDE}/le-phare/help-requests?limit=1`)).status).toBe(
      200,
    );
  });
});

describe("A territory's look and legal texts", () => {
  it("refuse a colour that can't be read and a drawing that could run", async () => {
    const coordinator = call.as("COORDINATION");
    const territory = await coordinator("GET", "/territories/port-lann");
    const pale = await coordinator("PATCH", "/territories/port-lann", {
      body: { brand: "#ffcc00" },
      ifMatch: territory.etag,
    });
    expect(at(pale.body, "errors")).toMatchObject([{ pointer: "/brand", code: "contrast-too-low" }]);
    const dark = await coordinator("PATCH", "/territories/port-lann", {
      body: { brand: "#14508C" },
      ifMatch: territory.etag,
    });
    expect(at(dark.body, "theme")).toMatchObject({ brand: "#14508c", logo: { format: "svg" } });
    const logo = await coordinator("POST", "/territories/port-lann/logo", {
      body: { alt: "x", image: { format: "svg", source: "<svg><script>alert(1)</script></svg>" } },
    });
    expect(at(logo.body, "errors")).toMatchObject([
      { pointer: "/image/source", code: "svg-element-refused" },
    ]);
    expect(at((await call.visitor("GET", `${SANDBOX}/logo`)).body, "image", "source")).toContain(
      "<svg xmlns",
    );
  });

  it("claim no accessibility without an audit", async () => {
    const coordinator = call.as("COORDINATION");
    const before = await call.visitor("GET", `${SANDBOX}/legal`);
    expect(before.body).toMatchObject({ revision: 1, accessibility: { state: "none" } });
    const claimed = await coordinator("PATCH", "/territories/port-lann/legal", {
      body: { accessibility: { state: "full" } },
      ifMatch: before.etag,
    });
    expect(at(claimed.body, "errors")).toMatchObject([{ code: "audit-needed" }]);
    const audited = await coordinator("PATCH", "/territories/port-lann/legal", {
      body: { accessibility: { state: "partial", auditedOn: "2026-10-01", ratePercent: 82 } },
      ifMatch: before.etag,
    });
    expect(audited.status).toBe(200);
    expect(at((await call.visitor("GET", SANDBOX)).body, "accessibility")).toBe("partial");
  });
});
