import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signInFailureStatus } from "@ipt/api/identity/sign-in-failure.ts";
import { secretFields } from "@ipt/contracts/stored-names.ts";
import { systemRandomBytes } from "@ipt/lambda/system/system.ts";
import { type LocalIdentity, localIdentity } from "@ipt/local/identity/local-identity.ts";
import type { Browser } from "@ipt/local/testing/browser.ts";
import { createBrowser } from "@ipt/local/testing/browser.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "../world/ask.ts";
import { operationOf } from "../world/operation-of.ts";
import { emailOf, type Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { OPERATOR } from "../world/service.ts";
import { NOW } from "../world/walk.ts";
import { type Cloud, openCloud } from "./cloud.ts";
import { queueEvent } from "./events.ts";
import { openGateway } from "./gateway.ts";
import type { FunctionProcess } from "./runtime.ts";

const NAMES = ["web", "vote-pages", "sign-in", "api"] as const;

let cloud: Cloud;
let gateway: Awaited<ReturnType<typeof openGateway>>;
let identity: LocalIdentity;
let folder: string;
let coordinator: Browser;
let run: Map<(typeof NAMES)[number], FunctionProcess>;

const account = (who: string) => ({ sub: who, name: who, email: emailOf("amber", who), role: who });

/** The place was lived months ago by the machine's clock: its invitations are over. */
const inviteAgain = async (place: Place): Promise<void> => {
  const again = { email: emailOf("amber", "coordinator"), name: "coordinator", roles: ["coordinator"] };
  const session = await cloud.service.signIn({ email: OPERATOR, expiresAt: "2099-01-01T00:00:00.000Z" });
  const answer = await send(
    cloud.service,
    operationOf("inviteMember"),
    place,
    { as: "operator", body: again },
    { cookie: session },
  );
  if (!answer.ok) throw new Error(`invited again: ${answer.status} ${await answer.text()}`);
};

beforeAll(async () => {
  gateway = await openGateway();
  folder = mkdtempSync(join(tmpdir(), "ipt-identity-"));
  identity = localIdentity({
    baseUrl: gateway.url,
    dataDir: folder,
    accounts: [account("coordinator"), { ...account("operator"), email: OPERATOR }],
    now: () => new Date().toISOString(),
    randomBytes: systemRandomBytes,
  });
  gateway.beside.push({ path: identity.path, listener: identity.listener });
  const { clientSecret, ...provider } = identity.settings;
  cloud = await openCloud({
    [secretFields.sealingKey]: Buffer.alloc(32, 9).toString("base64url"),
    [secretFields.clientSecrets]: { [provider.id]: clientSecret },
  });
  const place = await populate(cloud.service, "amber");
  // Sign-in compares its clock with the identity provider's, which is the machine's.
  const today = new Date().toISOString();
  cloud.setNow(today);
  cloud.service.setNow(today);
  await inviteAgain(place);
  const given = { baseUrl: gateway.url, providers: JSON.stringify([provider]) };
  run = new Map();
  for (const name of NAMES) {
    const started = await cloud.start(name, given);
    run.set(name, started);
    gateway.running.set(name, started);
  }
});
afterAll(async () => {
  await cloud.stop();
  identity.close();
  gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

const page = async (path: string, browser = createBrowser()) => {
  const response = await browser.open(`${gateway.url}${path}`);
  return { response, html: await response.text() };
};

/** Hidden fields of the page's writing form: what its button would send beside what was typed. */
const hiddenOf = (html: string): Record<string, string> => {
  const form = /<form method="post" action="(?!\/auth)[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
      / name="([^"]*)"/.exec(input)?.[1] ?? "",
      / value="([^"]*)"/.exec(input)?.[1] ?? "",
    ]),
  );
};

const submit = (browser: Browser, path: string, fields: Record<string, string>) =>
  browser.open(`${gateway.url}${path}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "sec-fetch-site": "same-origin" },
  });

describe("The site as deployed", () => {
  it("answers its home page with its own headers, and its static files for ever", async () => {
    const { response, html } = await page("/");
    expect(response.status, html).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("content-security-policy")).toContain(
      "form-action 'self' https://idp.example",
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(files.length).toBeGreaterThan(2);
    for (const path of files) {
      const file = await fetch(`${gateway.url}${path}`);
      expect([path, file.status]).toEqual([path, 200]);
      expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
  });

  it("answers a resident in their language, and what the deployment says of itself", async () => {
    const french = await page("/amber/quartiers/amber-live");
    expect(french.response.status, french.html).toBe(200);
    expect(french.html).toContain('lang="fr"');
    const arabic = await page("/ar");
    expect(arabic.html).toContain('dir="rtl"');
    expect((await page("/.well-known/security.txt")).html).toContain("mailto:securite@ipt.example");
    expect((await page("/mentions-legales")).html).toContain("Éditeur d’essai");
    expect((await page("/amber/nothing")).response.status).toBe(404);
    expect((await page("/nowhere")).response.status).toBe(404);
  });

  it("signs people in, by another function, and knows them", async () => {
    const stranger = await page("/espace/amber/partenaires");
    expect(stranger.response.status).not.toBe(200);
    coordinator = await signInAs(gateway.url, "coordinator");
    const { response, html } = await page("/espace/amber/partenaires", coordinator);
    expect(response.status, html).toBe(200);
    expect(html).toContain("secret of amber landlord");
    expect((await page("/espace/coral/partenaires", coordinator)).response.status).toBe(404);
  });

  it("tells who could not sign in why, and how to begin again", async () => {
    const browser = createBrowser();
    const { response, address } = await browser.follow(`${gateway.url}/auth/callback?state=gone`);
    expect([response.status, address]).toEqual([400, `${gateway.url}/connexion/sign-in-expired`]);
    expect(await response.text()).toContain("sign-in-expired");
    for (const [kind, status] of Object.entries(signInFailureStatus))
      expect([kind, (await page(`/connexion/${kind}`)).response.status]).toEqual([kind, status]);
    expect((await page("/connexion/other")).response.status).toBe(404);
  });

  it("takes a form sent from its own page, once, and no other", async () => {
    const path = "/espace/amber/partenaires/nouveau";
    const { html } = await page(path, coordinator);
    const typed = { ...hiddenOf(html), name: "Les voisins", kind: "other" };
    const first = await submit(coordinator, path, typed);
    expect(first.status, await first.text()).toBe(303);
    const again = await submit(coordinator, path, typed);
    expect(again.status).toBe(303);
    const list = (await page("/v1/territories/amber/partners?limit=100", coordinator)).html;
    expect(list.split("Les voisins").length).toBe(2);
    const forged = await submit(coordinator, path, { name: "Forgé", kind: "other" });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    const elsewhere = await coordinator.open(`${gateway.url}${path}`, {
      method: "POST",
      body: new URLSearchParams(typed),
      headers: { "sec-fetch-site": "cross-site" },
    });
    expect(elsewhere.status).toBe(403);
  });

  it("answers the pages of a vote by the function that holds votes, in any language", async () => {
    const before = run.get("vote-pages")?.lines.length ?? 0;
    for (const language of ["", "/en"]) {
      const path = `${language}/espace/amber/quartiers/amber-shut/votes/amber-shut-vote`;
      const { response, html } = await page(path, coordinator);
      expect(response.status, html).toBe(200);
    }
    expect((await page("/espace/amber/quartiers/amber-shut/vote", coordinator)).response.status).toBe(200);
    expect((run.get("vote-pages")?.lines.length ?? 0) - before).toBe(3);
  });

  it("lets the operator erase a territory, ballots included, by that same function", async () => {
    const operator = await signInAs(gateway.url, "operator");
    const path = "/exploitation/territoires/amber-suspended/effacer/confirmer";
    const before = run.get("vote-pages")?.lines.length ?? 0;
    const { response, html } = await page(path, operator);
    expect(response.status, html).toBe(200);
    const erased = await submit(operator, path, { ...hiddenOf(html), confirm: "amber-suspended" });
    expect(erased.status, await erased.text()).toBe(303);
    expect((run.get("vote-pages")?.lines.length ?? 0) - before).toBe(2);
  });

  it("counts what a resident sends by where it comes from, and keeps no address", async () => {
    const path = "/amber/quartiers/amber-live/questions/poser";
    const browser = createBrowser();
    const { response, html } = await page(path, browser);
    expect(response.status, html).toBe(200);
    const sent = await submit(browser, path, { ...hiddenOf(html), topic: "offer", question: "Quand ?" });
    expect(sent.status, await sent.text()).toBe(303);
  });

  it("leads to an archive prepared in the background by a link of minutes, and begins none by looking", async () => {
    const data = "/espace/amber/reglages/donnees";
    const form = await page(data, coordinator);
    const asked = await submit(coordinator, data, hiddenOf(form.html));
    const at = asked.headers.get("location") ?? "";
    const id = new URL(at, gateway.url).searchParams.get("id") ?? "";
    expect(at, await asked.text()).toBe(`${data}/export?id=${id}`);
    const later = new Date(Date.now() + 10_000).toISOString();
    cloud.setNow(later);
    const progress = await page(`${data}/export/avancement.json?id=${id}`, coordinator);
    expect(JSON.parse(progress.html)).toMatchObject({ done: 0, finished: false });
    const exports = await cloud.start("exports");
    await exports.invoke(queueEvent([JSON.stringify({ territory: "amber", export: id })]));
    const file = await page(`${data}/export/archive.zip?id=${id}`, coordinator);
    expect([file.response.status, file.response.headers.get("cache-control")]).toEqual([
      303,
      "private, no-store",
    ]);
    const link = new URL(file.response.headers.get("location") ?? "");
    expect(link.pathname).toBe(`/ipt-answers/archives/amber/${id}.zip`);
    expect(link.searchParams.get("X-Amz-Expires")).toBe("300");
    expect(link.searchParams.get("X-Amz-Credential")).toMatch(/^territory\.web\.amber\//);
    expect(link.searchParams.get("response-content-disposition")).toMatch(/^attachment; filename="amber-/);
    expect((await (await fetch(link)).text()).slice(0, 2)).toBe("PK");
  });

  it("tells the operator of queues, alarms and the stream, or that they can't be read", async () => {
    const operator = await signInAs(gateway.url, "operator");
    cloud.aws.watched.ages = { "ipt-rehearsal-projector": 1200, "ipt-rehearsal-mail": 4300 };
    cloud.aws.watched.alarms = [
      {
        name: "ipt-rehearsal-dead-letters",
        description: "major : Des messages attendent. docs/runbooks/messages-abandonnes.md",
        since: "2026-03-16T08:30:00.000Z",
      },
      { name: "ipt-rehearsal-x", description: "Takes the deployment under way back", since: NOW },
    ];
    const { html } = await page("/exploitation/sante", operator);
    for (const text of ["4,3", "Des messages attendent", "Majeure", "messages-abandonnes.md"])
      expect(html).toContain(text);
    expect(html).not.toContain("Takes the deployment");
    for (const queue of [
      "File de l’horloge des votes",
      "File des exports",
      "File des messages aux logiciels",
    ])
      expect(html).toContain(queue);
  });

  it("opens each territory with credentials of its own, and asks nothing that they refuse", () => {
    const { calls } = cloud.engine;
    expect(calls.filter(({ allowed }) => !allowed)).toEqual([]);
    const web = calls.filter(({ principal }) => principal.function === "web");
    expect(new Set(web.map(({ principal }) => principal.territory))).toEqual(
      new Set([null, "amber", "coral", "nowhere"]),
    );
  });

  it("says of each page its pattern and nobody's name, and no reference for a voter's", async () => {
    await page("/amber/quartiers/amber-shut/votes/amber-shut-vote");
    const lines = run.get("web")?.lines.map((line): unknown => JSON.parse(line)) ?? [];
    expect(lines).toContainEqual(
      expect.objectContaining({
        route: "/espace/:territory/partenaires",
        status: 200,
        territory: "amber",
        Requests: 1,
      }),
    );
    const voter = run.get("web")?.lines.at(-1) ?? "";
    expect(voter).toContain("/:territory/quartiers/:quartier/votes/:vote");
    expect(voter).not.toMatch(/requestId|trace|answerId/);
    const whole = [...run.values()].flatMap((one) => one.lines).join("\n");
    for (const secret of ["@amber.example", "secret of amber", "Les voisins", "192.0.2.7", "Quand ?"])
      expect(whole).not.toContain(secret);
  });

  it("still answers when its secret can't be read at first", async () => {
    cloud.aws.refuseSecrets(true);
    const late = await cloud.start("web", { baseUrl: gateway.url });
    gateway.running.set("web", late);
    expect((await page("/")).response.status).toBe(500);
    cloud.aws.refuseSecrets(false);
    expect((await page("/")).response.status).toBe(200);
  });
});
