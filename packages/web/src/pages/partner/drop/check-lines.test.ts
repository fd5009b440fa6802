import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { rehearse } from "@ipt/application/kernel/rehearse.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
  const ctx = await world.coordinator();
  await world.must(createPartner(ctx, { id: "centre", name: "Centre social", kind: "social-centre" }));
  await world.must(createQuartier(ctx, { id: "le-phare", name: "Le Phare" }));
});
afterAll(() => world.stop());

const activity = (participants: number) => ({
  quartier: "le-phare",
  kind: "workshop",
  on: "2027-03-01",
  partner: "centre",
  participants,
});

it("a rehearsed command judges each line by its own rule, reads what they share once, and writes nothing", async () => {
  const ctx = await world.coordinator();
  world.calls.length = 0;
  const rehearsed = rehearse(ctx);
  const lines = Array.from({ length: 20 }, (_, index) => activity(index === 7 ? -1 : index));
  const judged = await Promise.all(lines.map((line) => recordActivity(rehearsed, line)));
  expect(judged.map(({ ok }) => ok).indexOf(false)).toBe(7);
  expect(judged.filter(({ ok }) => !ok)).toHaveLength(1);
  expect(world.calls).toEqual(["get quartier", "get partner"]);
  const listed = await world.must(listActivities(ctx, { quartier: "le-phare" }));
  expect(listed.items).toEqual([]);
  await world.must(recordActivity(ctx, activity(3)));
  expect((await world.must(listActivities(ctx, { quartier: "le-phare" }))).items).toHaveLength(1);
});
