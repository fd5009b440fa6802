import { EVENT_TYPES } from "@ipt/domain/journal/event.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const JOURNAL = "/espace/brest/reglages/journal";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

it("names people, keys and quartiers, and shows neither an event's type nor an opaque id", async () => {
  const person = world.as("coordinator");
  await person.send(await person.get("/espace/brest/quartiers/nouveau"), { name: "Le Lin" });
  const { text } = await person.get(JOURNAL);
  expect(text).toContain("Quartier ajouté");
  expect(text).toContain("Le Lin");
  expect(text).not.toMatch(/\b(?:[0-9a-z]{26}|[0-9a-f]{32})\b/);
  expect(EVENT_TYPES.filter((type) => text.includes(type))).toEqual([]);
});
