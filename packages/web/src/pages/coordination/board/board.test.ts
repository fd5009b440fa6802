import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { savePlan } from "@ipt/application/planning/save-plan.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWeb } from "../../../app.ts";
import { frenchText } from "../../../i18n/french-text.ts";
import { visitorOf } from "../../../testing/visitor.ts";
import { watchReads } from "../../../testing/watch-reads.ts";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const BOARD = "/espace/brest";
const SETUP = `${BOARD}/mise-en-place`;

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const see = (path: string, person: "coordinator" | "reader" = "coordinator") => world.as(person).get(path);

/** Reads of a page once the process knows it: how many rounds, and how many calls. */
const roundsOf = async (path: string): Promise<number> => {
  const reads = watchReads(world.deps.openTerritory);
  const person = visitorOf(createWeb({ ...world.deps, openTerritory: reads.openTerritory }), "coordinator");
  await person.get(path);
  reads.forget();
  expect((await person.get(path)).status).toBe(200);
  return reads.seen().rounds;
};

describe("An empty territory", () => {
  it("leads who coordinates to the set-up, and tells a reader that nothing is there", async () => {
    const board = await see(BOARD);
    expect(board.text).toContain(frenchText("Mise en place : 1 étape faite sur 14"));
    expect(board.html).toContain(`href="${SETUP}"`);
    const read = await see(BOARD, "reader");
    expect(read.text).toContain("Aucun quartier pour l’instant");
    expect(read.html).not.toContain(SETUP);
  });

  it("is set up step by step: what is not possible yet says why", async () => {
    const { text, html } = await see(SETUP);
    expect(html).toContain('href="/espace/brest/partenaires/nouveau?kind=landlord&amp;retour=mise-en-place"');
    expect(text).toContain("Possible dès que les partenaires qui la signent sont ajoutés");
    expect(text).toContain("Possible dès que le premier quartier est ajouté");
  });
});

describe("A form opened from the set-up", () => {
  it("is filled with what is already known, and leads back there when it is sent or left", async () => {
    const person = world.as("coordinator");
    const path = `${BOARD}/partenaires/nouveau?kind=landlord&retour=mise-en-place`;
    const form = await person.get(path);
    expect(form.html).toMatch(/value="landlord"[^>]* checked/);
    expect(form.html).toContain(`<a class="govuk-link" href="${SETUP}">Annuler`);
    const refused = await person.send(form, { name: "", kind: "landlord" });
    expect(refused.html).toContain('action="/espace/brest/partenaires/nouveau?retour=mise-en-place"');
    const sent = await person.send(refused, { name: "Habitat", kind: "landlord" });
    expect(sent.location).toBe(`${SETUP}?fait=enregistre`);
    expect((await person.get(SETUP)).text).toContain(frenchText("2 étapes faites sur 14"));
  });
});

describe("A territory at work", () => {
  beforeAll(async () => {
    const ctx = () => world.coordinator();
    const provider = await world.must(
      createPartner(await ctx(), { name: "Fibre d’Armor", kind: "internet-provider" }),
    );
    const landlord = await world.must(
      createPartner(await ctx(), { name: "Habitat du Port", kind: "landlord" }),
    );
    await world.must(
      createConvention(await ctx(), {
        kind: "service",
        parties: [landlord.id, provider.id],
        from: "2026-01-01",
        to: "2027-04-30",
      }),
    );
    for (const id of ["kerourien", "recouvrance"])
      await world.must(createQuartier(await ctx(), { id, name: `Quartier ${id}` }));
    await world.must(startCampaign(await ctx(), { quartier: "kerourien" }));
    await world.must(savePlan(await ctx(), { quartier: "kerourien", wishedLaunch: "2027-09-15" }));
  });

  it("shows where each quartier stands, what blocks it, who must act and by when", async () => {
    const { text } = await see(BOARD, "reader");
    expect(text).toMatch(/Préparation Quartier kerourien Il manque \d\schoses/);
    expect(text).toContain("S’en charge");
    expect(text).toMatch(/Avant le \d+\s\p{L}+ 2027/u);
    expect(text).toContain("Pas commencé Quartier recouvrance");
    expect(text).toContain("Prochaines dates");
    expect(text).toContain(frenchText("La convention de service se termine le 30 avril 2027."));
  });

  it("tells what happened where no campaign was led with the service", async () => {
    const known = { on: "2014", what: "Déploiement" };
    await world.must(
      createQuartier(await world.coordinator(), {
        id: "bergot",
        name: "Bellevue Bergot",
        milestones: [known],
      }),
    );
    const { text, html } = await see(BOARD);
    expect(text).toContain("Avant le service Bellevue Bergot Déploiement (2014)");
    expect(html).not.toContain("/quartiers/bergot/commencer");
    expect((await see(`${BOARD}/quartiers`)).text).toContain("Bellevue Bergot Avant le service");
  });

  it("says what became late", async () => {
    const before = world.now.at;
    world.now.at = "2027-08-20T09:00:00.000Z";
    const { text } = await see(BOARD);
    world.now.at = before;
    expect(text).toMatch(/3\u00A0quartiers, \d\u00A0tâches en retard/);
    expect(text).toContain("En retard");
  });

  it.each([BOARD, SETUP, `${BOARD}/quartiers/kerourien`])("%s is one round of reads", async (path) => {
    expect(await roundsOf(path)).toBe(1);
  });

  it("can be sorted out once there are many quartiers", async () => {
    expect((await see(BOARD)).text).not.toContain("Tous (");
    for (let index = 1; index <= 4; index += 1)
      await world.must(
        createQuartier(await world.coordinator(), { id: `q-${index}`, name: `Ensemble ${index}` }),
      );
    const all = await see(BOARD);
    expect(all.text).toMatch(/Tous \(7\) Préparation \(1\) Pas commencé \(5\) Avant le service \(1\)/);
    const some = await see(`${BOARD}?voir=preparation`);
    expect(some.text).toContain("Quartier kerourien");
    expect(some.text).not.toContain("Ensemble 1");
    expect((await see(`${BOARD}?voir=vote`)).text).toContain("Aucun quartier dans ce cas.");
    expect((await see(`${BOARD}?voir=%3Cscript%3E`)).text).toContain("Ensemble 1");
  });
});

describe("Publishing a quartier", () => {
  it("shows its page to everyone, and takes it back", async () => {
    const person = world.as("coordinator");
    const path = `${BOARD}/quartiers/kerourien/publier`;
    const page = "/brest/quartiers/kerourien";
    expect((await world.as(null).get(page)).status).toBe(404);
    const sent = await person.send(await person.get(path));
    expect(sent.location).toBe(`${BOARD}/quartiers/kerourien?fait=publie`);
    expect((await world.as(null).get(page)).status).toBe(200);
    await person.send(await person.get(path), { act: "withdraw" });
    expect((await world.as(null).get(page)).status).toBe(404);
  });
});
