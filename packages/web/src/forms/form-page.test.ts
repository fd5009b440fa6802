import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { updatePartner } from "@ipt/application/partners/update-partner.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../testing/web-world.ts";
import { CHOICE } from "./resolve-choices.ts";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const NEW = "/espace/brest/partenaires/nouveau";

const partners = async () => {
  const store = world.deps.openTerritory("brest");
  const found = await store.list("partner", {}, { limit: 100, cursor: null });
  return found.ok ? found.value.items : [];
};

describe("A form that was filled wrong", () => {
  it("says of each field what is wrong and how to mend it, and keeps what was typed", async () => {
    const person = world.as("coordinator");
    const refused = await person.send(await person.get(NEW), {
      name: "",
      siret: "12 34",
      formerNames: "Habitat\n",
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Écrivez le nom du partenaire.");
    expect(refused.text).toContain("Choisissez le rôle du partenaire");
    expect(refused.text).toContain("Numéro SIRET\u202f: un SIRET à 14\u00a0chiffres");
    expect(refused.html).toContain('value="12 34"');
    expect(refused.html).toContain(">Habitat\n</textarea>");
    expect(refused.html).toContain("<title>Erreur\u202f: Ajouter un partenaire");
    expect(await partners()).toEqual([]);
  });

  it("keeps its key, so that sending it mended twice counts once", async () => {
    const person = world.as("coordinator");
    const refused = await person.send(await person.get(NEW), { name: "" });
    const mended = { name: "Habitat", kind: "landlord" };
    const [one, two] = await Promise.all([person.send(refused, mended), person.send(refused, mended)]);
    for (const answer of [one, two])
      expect([answer.status, answer.location]).toEqual([303, "/espace/brest/partenaires?fait=cree"]);
    expect(await partners()).toHaveLength(1);
  });

  it("tells someone who sends it again with other answers that the first stand", async () => {
    const person = world.as("coordinator");
    const page = await person.get(NEW);
    await person.send(page, { name: "First", kind: "other" });
    const again = await person.send(page, { name: "Second", kind: "other" });
    expect(again.status).toBe(409);
    expect(again.text).toContain("Ce formulaire a déjà été envoyé");
    expect((await person.send(again)).status).toBe(303);
    const names = (await partners()).map(({ value }) => value.name);
    expect(names).toEqual(expect.arrayContaining(["First", "Second"]));
  });
});

describe("A form not proven to come from our page", () => {
  it.each([
    ["sent from another site", { "sec-fetch-site": "cross-site" }, 403],
    [
      "sent from another site by an old browser",
      { "sec-fetch-site": "", origin: "https://evil.example" },
      403,
    ],
  ])("%s writes nothing", async (_, headers, status) => {
    const person = world.as("coordinator");
    const before = await partners();
    const sent = await person.send(await person.get(NEW), { name: "Evil", kind: "other" }, headers);
    expect(sent.status).toBe(status);
    expect(await partners()).toEqual(before);
  });

  it("with another browser's token is shown again with all that was typed, then taken", async () => {
    const other = await world.as("reader").get("/espace/brest/partenaires");
    expect(other.hidden.size).toBe(0);
    const person = world.as("coordinator");
    const page = await person.get(NEW);
    const forged = { ...page, hidden: new Map([...page.hidden, ["_token", ["AAAA.BBBB"]]]) };
    const shown = await person.send(forged, { name: "Kept as typed", kind: "other" });
    expect(shown.status).toBe(403);
    expect(shown.text).toContain("Vérifiez, puis envoyez à nouveau");
    expect((await person.send(shown)).status).toBe(303);
  });

  it("from someone whose session has ended is kept until they have signed in", async () => {
    const page = await world.as("coordinator").get(NEW);
    const gone = world.as(null);
    const asked = await gone.send(page, { name: "Written for long", kind: "other" });
    expect(asked.html).toContain('value="Written for long"');
    const again = await gone.send(asked);
    expect(again.status).toBe(401);
    expect(again.html).toContain("/auth/sign-in?returnTo=");
    expect(again.html).toContain('value="Written for long"');
  });

  it("that is no form at all is refused", async () => {
    const answer = await world.app.request(NEW, {
      method: "POST",
      body: "{}",
      headers: { cookie: "ipt=coordinator" },
    });
    expect(answer.status).toBe(400);
  });
});

describe("Two people who edit the same thing", () => {
  it("choose for each difference, and nothing is lost", async () => {
    const made = await world.must(
      createPartner(await world.coordinator(), { name: "Old name", kind: "other", laterName: "Same" }),
    );
    const path = `/espace/brest/partenaires/${made.id}`;
    const person = world.as("coordinator");
    const page = await person.get(path);
    await world.must(
      updatePartner(await world.coordinator(1), { partner: made.id, name: "Theirs", rna: "W291000001" }),
    );
    const mine = {
      name: "Mine",
      kind: "social-centre",
      laterName: "Same",
      siret: "",
      rna: "",
      formerNames: "",
    };
    const conflict = await person.send(page, mine);
    expect(conflict.status).toBe(409);
    expect(conflict.text).toMatch(/Votre version Mine .*Version enregistrée Theirs/);
    expect(conflict.text).toContain("Centre social");
    expect(conflict.html).not.toContain(`${CHOICE}laterName`);
    // Nothing is said of the role: the person's own version stays.
    const settled = await person.send(conflict, { [`${CHOICE}rna`]: "theirs", [`${CHOICE}name`]: "yours" });
    expect(settled.status).toBe(303);
    const kept = (await partners()).find(({ value }) => value.id === made.id);
    expect(kept?.value).toMatchObject({
      name: "Mine",
      kind: "social-centre",
      laterName: "Same",
      rna: "W291000001",
    });
    expect(kept?.revision).toBe(3);
  });
});
