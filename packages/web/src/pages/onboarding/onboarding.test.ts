import { memberIdOf } from "@ipt/application/access/member-id.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import { sourceOf } from "@ipt/application/kernel/source.ts";
import { approveTerritory, refuseTerritory } from "@ipt/application/onboarding/decide-request.ts";
import { requestTerritory } from "@ipt/application/onboarding/request-territory.ts";
import { ALLOWED_AN_HOUR } from "@ipt/domain/access/allowance.ts";
import { DOOR } from "@ipt/domain/territory/territory-id.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../testing/web-world.ts";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const asOperator = async (territory: string) => {
  const store = world.deps.openTerritory(territory);
  return makeContext(world.deps, {
    territory,
    store,
    profile: await store.get("territory", {}),
    actor: { kind: "operator", id: "operator", name: "operator" },
    requestId: "test",
    ifMatch: null,
    idempotency: null,
  });
};

describe("A city that knows nothing of the service", () => {
  it("reads what it will be asked before signing in", async () => {
    const page = await world.as(null).get("/commencer");
    expect(page.status).toBe(200);
    expect(page.html).toContain('href="/commencer/territoire"');
    const next = await world.as(null).get("/commencer/demande?siren=242900314");
    expect(next.location).toBe(
      `/auth/sign-in?returnTo=${encodeURIComponent("/commencer/demande?siren=242900314")}`,
    );
  });

  it("finds itself in the official lists, whose vintage is shown", async () => {
    const found = await world.as("stranger").get("/commencer/territoire?q=brest");
    expect(found.html).toContain('href="/commencer/demande?siren=242900314"');
    expect(found.html).toContain('href="/commencer/demande?commune=29019"');
    expect(found.text).toMatch(/Listes officielles au 1er\sjanvier 20\d\d/);
    const none = await world.as("stranger").get("/commencer/territoire?q=zzzz");
    expect(none.text).toContain("Rien ne correspond à «\u202fzzzz\u202f»");
  });

  it("is told what is wrong field by field, and keeps what was typed", async () => {
    const person = world.as("stranger");
    const page = await person.get("/commencer/demande");
    const sent = await person.send(page, { use: "project", territory: "Commencer !", siren: "123" });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Un SIREN a neuf chiffres");
    expect(sent.text).toContain("Écrivez des lettres minuscules sans accent");
    const known = await person.send(page, { use: "project", territory: "commencer", communes: "29019" });
    expect(known.text).toContain("Cette adresse est celle d’une page du service");
    const taken = await person.send(await person.get("/commencer/demande?commune=29019"), {
      use: "project",
      name: "Brest",
      territory: "brest",
    });
    expect(taken.text).toContain("Cette adresse est déjà prise");
    const unknown = await person.send(page, {
      use: "project",
      territory: "plan-les-bains",
      communes: "29999",
    });
    expect(unknown.text).toContain("29999");
  });

  it("asks, reads the answer where it asked, and twice sent counts once", async () => {
    const person = world.as("stranger");
    const page = await person.get("/commencer/demande?siren=242900314");
    expect(page.html).toContain('value="brest-metropole"');
    const answers = { use: "project", name: "Brest métropole", territory: "brest-metropole" };
    const [one, two] = [await person.send(page, answers), await person.send(page, answers)];
    for (const answer of [one, two])
      expect([answer.status, answer.location]).toEqual([303, "/espace/brest-metropole/demande?fait=envoyee"]);
    const state = "/espace/brest-metropole/demande";
    const waiting = await person.get(state);
    expect(waiting.text).toContain("Votre demande attend une réponse");
    expect(waiting.text).toContain("Guipavas");
    expect((await world.as(null).get("/brest-metropole")).status).toBe(404);
    await world.must(refuseTerritory(await asOperator("brest-metropole"), { reason: "Déjà membre." }));
    const refused = await person.get(state);
    expect(refused.text).toContain("Votre demande n’a pas été acceptée");
    expect(refused.text).toContain("Déjà membre.");
  });

  it("is led to its set-up once accepted; a sandbox waits for nobody", async () => {
    const person = world.as("stranger");
    const page = await person.get("/commencer/demande?commune=56121");
    await person.send(page, { use: "project", name: "Lorient", territory: "lorient" });
    const preparing = await person.get("/espace/lorient/partenaires");
    expect(preparing.text).toContain("Ce territoire attend l’accord de l’exploitant");
    await world.must(approveTerritory(await asOperator("lorient"), {}));
    const accepted = await person.get("/espace/lorient/demande");
    expect(accepted.text).toContain("Votre territoire est ouvert");
    expect(accepted.html).toContain('href="/espace/lorient/reglages/equipe/inviter"');

    const tried = await person.send(await person.get("/commencer/demande?essai=1"), {
      use: "sandbox",
      name: "Essai",
      territory: "essai-de-nous",
    });
    expect(tried.location).toBe("/espace/essai-de-nous/demande?fait=ouvert");
    expect((await person.get("/espace/essai-de-nous/demande")).text).toContain("Votre territoire est ouvert");
  });
});

describe("Requests for territories", () => {
  const { source: most } = ALLOWED_AN_HOUR["territory-request"];

  const ask = async (number: number, source: string) => {
    const { deps } = world;
    const email = `person-${number}@demo.example`;
    const territory = `bac-${number}`;
    const ctx = makeContext(deps, {
      territory,
      store: deps.openTerritory(territory),
      profile: null,
      actor: { kind: "user", id: await memberIdOf(deps.digest, email), name: email },
      source,
      door: deps.openTerritory(DOOR),
      requestId: "test",
      ifMatch: null,
      idempotency: null,
    });
    return requestTerritory(ctx, { territory, name: territory, sandbox: true, email });
  };

  it("are counted by connection, whoever asks and for whichever territory", async () => {
    for (let number = 0; number < most; number += 1)
      expect(await ask(number, "here")).toMatchObject({ ok: true });
    expect(await ask(most, "here")).toMatchObject({ ok: false, error: { code: "too-many-requests" } });
    expect(await world.deps.openTerritory(`bac-${most}`).get("territory", {})).toBeNull();
    expect(await ask(most, "elsewhere")).toMatchObject({ ok: true });
  });

  it("refused so keep what was typed, under the same key", async () => {
    const person = world.as("stranger");
    const now = world.deps.now();
    const source = await sourceOf("192.0.2.7", {
      secret: Buffer.from(world.deps.formKey).toString("base64url"),
      now,
      digest: world.deps.digest,
    });
    for (let number = 0; number < most; number += 1) await ask(1000 + number, source ?? "");
    const answers = { use: "sandbox", name: "Un essai de trop", territory: "essai-de-trop" };
    const page = await person.get("/commencer/demande?essai=1");
    const refused = await person.send(page, answers, { "x-test-address": "192.0.2.7" });
    expect([refused.status, refused.hidden.get("name")]).toEqual([429, ["Un essai de trop"]]);
    expect(refused.text).not.toContain("quartier");
    expect((await person.send(refused)).location).toBe("/espace/essai-de-trop/demande?fait=ouvert");
  });
});
