import { requestHelp } from "@ipt/application/inbox/request-help.ts";
import { publishQuartier } from "@ipt/application/publication/publish-quartier.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const INBOX = "/espace/brest/demandes";

let world: WebWorld;

beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const ask = async (quartier: string, name: string, kind: string, at: string): Promise<void> => {
  world.now.at = at;
  await world.must(requestHelp(await world.coordinator(), { quartier, kind, name, phone: "02 61 91 00 00" }));
};

/** Names of those who ask, in the page's order. */
const names = async (search = ""): Promise<readonly string[]> => {
  const { html } = await world.as("coordinator").get(INBOX + search);
  return [...html.matchAll(/<bdi>([^<]*)<\/bdi> –/g)].map(([, name = ""]) => name);
};

describe("The inbox of a territory", () => {
  it("is empty before anybody asks, and says where requests come from", async () => {
    const { text } = await world.as("coordinator").get(INBOX);
    expect(text).toContain("Personne n’attend");
  });

  it("holds the requests of every quartier, a new one at once, the oldest first", async () => {
    for (const [index, id] of ["le-port", "la-tour"].entries()) {
      await world.must(createQuartier(await world.coordinator(), { id, name: id, dwellings: 10 + index }));
      await world.must(publishQuartier(await world.coordinator(), { quartier: id }));
    }
    await ask("la-tour", "Rose", "workshop", "2027-03-15T10:00:00.000Z");
    await ask("le-port", "Karim", "computer", "2027-03-15T11:00:00.000Z");
    await ask("la-tour", "Li", "computer", "2027-03-15T12:00:00.000Z");
    expect(await names()).toEqual(["Rose", "Karim", "Li"]);
  });

  it("is narrowed by need and by quartier, each with how many", async () => {
    expect(await names("?besoin=computer")).toEqual(["Karim", "Li"]);
    expect(await names("?besoin=computer&quartier=la-tour")).toEqual(["Li"]);
    expect(await names("?etat=closes")).toEqual([]);
    const { text } = await world.as("coordinator").get(INBOX);
    expect(text).toContain("À traiter (3)");
    expect(text).toContain("la-tour (2)");
  });

  it("is for those who help", async () => {
    expect((await world.as("reader").get(INBOX)).status).toBe(403);
  });
});
