import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const SPACE = "/espace/brest";
const COPY = `${SPACE}/mise-en-place/brest`;
const KIT = `${SPACE}/quartiers/le-bergot/contenus/kit`;
const NAMES = { authority: "Ville de Brest", landlord: "Habitat", provider: "Fibre", tenants: "Locataires" };

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const partners = async () => {
  const found = await world.deps.openTerritory("brest").collect("programme", {});
  return found.partner.map(({ value }) => value);
};

describe("Beginning as Brest did", () => {
  it("judges everything before anything is written, and keeps what was typed", async () => {
    const person = world.as("coordinator");
    const refused = await person.send(await person.get(COPY), { ...NAMES, dwellings: "beaucoup" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#f-quartier"');
    expect(refused.html).toContain('href="#f-dwellings"');
    expect(refused.html).toContain('value="Habitat"');
    expect(await partners()).toEqual([]);
  });

  it("makes partners, quartier and campaign in one form, once however often it is sent", async () => {
    const person = world.as("coordinator");
    const form = await person.get(COPY);
    const typed = { ...NAMES, quartier: "Le Bergot", dwellings: "640" };
    for (const answer of await Promise.all([person.send(form, typed), person.send(form, typed)]))
      expect(answer.location).toBe(`${SPACE}/mise-en-place?fait=enregistre`);
    expect((await partners()).map(({ kind }) => kind).toSorted()).toEqual([
      "internet-provider",
      "landlord",
      "local-authority",
      "tenants-association",
    ]);
    const quartier = await world.deps.openTerritory("brest").get("quartier", { id: "le-bergot" });
    expect(quartier?.value).toMatchObject({ dwellings: 640, campaign: { stage: "preparation" } });
    expect((await person.get(`${SPACE}/mise-en-place`)).text).not.toContain("commencer d’un coup");
  });

  it("does what was left undone when it is sent again mended, and nothing twice", async () => {
    const person = world.as("coordinator");
    const form = await person.get(COPY);
    const typed = { authority: "Brest métropole", quartier: "Le Bergot" };
    const refused = await person.send(form, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Un quartier de ce nom existe déjà");
    const sent = await person.send(refused, { ...typed, quartier: "Kerangoff" });
    expect(sent.status).toBe(303);
    expect((await partners()).filter(({ name }) => name === "Brest métropole")).toHaveLength(1);
  });
});

describe("Brest's texts", () => {
  it("with a blank wait for what they lack; the others are copied, once", async () => {
    const person = world.as("coordinator");
    const before = await person.get(KIT);
    expect(before.text).toMatch(/Qui paie, et combien\u202f\? – prix /);
    expect(before.html).toContain('value="kit-vote"');
    expect(before.html).not.toContain('value="kit-charges"');
    const none = await person.send(before, { answeredBy: "Ville de Brest" });
    expect(none.text).toContain("Cochez au moins un texte");
    const typed = { texts: ["kit-vote", "kit-charges", "nothing"], answeredBy: "Ville de Brest" };
    for (const answer of await Promise.all([person.send(before, typed), person.send(before, typed)]))
      expect(answer.status).toBe(303);
    const content = await world.deps.openTerritory("brest").collect("content", { quartier: "le-bergot" });
    expect(content.faqEntry.map(({ value }) => value.id)).toEqual(["kit-vote"]);
    expect(content.faqEntry[0]?.value.answer).toContain("Habitat organise le vote");
    expect((await person.get(KIT)).html).not.toContain('value="kit-vote"');
  });

  it("take the price of the convention as soon as there is one", async () => {
    const ids = (await partners()).map(({ id }) => id);
    await world.must(
      createConvention(await world.coordinator(), {
        kind: "service",
        parties: ids.slice(0, 3),
        from: "2027-01-01",
        offer: { name: "Accès", downstreamMbps: 30 },
        prices: [{ from: "2027-01-01", perDwellingPerMonth: { cents: 124 } }],
      }),
    );
    const person = world.as("coordinator");
    await person.send(await person.get(KIT), { texts: ["kit-charges"], answeredBy: "Ville de Brest" });
    const content = await world.deps.openTerritory("brest").collect("content", { quartier: "le-bergot" });
    const copied = content.faqEntry.find(({ value }) => value.id === "kit-charges");
    expect(copied?.value.answer).toMatch(/paie 1,24\s€ par mois/);
  });
});
