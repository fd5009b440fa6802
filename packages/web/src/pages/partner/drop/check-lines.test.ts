import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { listImports } from "@ipt/application/imports/list-imports.ts";
import { rehearse } from "@ipt/application/kernel/rehearse.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const CSV = [
  "quartier;date;activite;participants;menee_par",
  "Nulle part;01/03/2027;Fanfare;x;Centre social",
];

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

it("a line is told all that is wrong with it, an unknown quartier and the rest, choices with “ou”", async () => {
  const person = world.as("coordinator");
  const page = await person.get("/espace/brest/deposer/activites");
  expect(page.text).toMatch(/quartier\s+oui\s+Le Phare/);
  const { text } = await person.send(page, { file: new File([CSV.join("\n")], "a.csv") });
  expect(text).toContain("Aucun quartier ne s’appelle");
  expect(text).toMatch(/Conseil juridique ou Certification/);
  expect(text).toMatch(/participants\s*: écrivez un nombre/);
  const [one] = await world.must(listImports(await world.coordinator(), {}));
  const kept = await person.get(`/espace/brest/imports/${one?.id}`);
  expect(kept.text).toMatch(/activite Écrivez Atelier, .* ou Certification\./);
});
