import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { importLines } from "@ipt/application/imports/import-lines.ts";
import { listImports } from "@ipt/application/imports/list-imports.ts";
import type { Actor } from "@ipt/application/kernel/actor.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { getRegister } from "@ipt/application/registers/get-register.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { listDwellings } from "@ipt/application/registers/list-dwellings.ts";
import { IMPORT_LEASE_MS } from "@ipt/domain/territory/data-import.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const SPACE = "/espace/brest";
const QUARTIER = "le-phare";
const REGISTER = `${SPACE}/quartiers/${QUARTIER}/registre`;

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
  const ctx = await world.coordinator();
  await world.must(createPartner(ctx, { id: "centre", name: "Centre social", kind: "social-centre" }));
  await world.must(createQuartier(ctx, { id: QUARTIER, name: "Le Phare" }));
  await world.must(startCampaign(ctx, { quartier: QUARTIER }));
});
afterAll(() => world.stop());

const rowsOf = (count: number, prefix = "A") => [
  { line: 1, cells: ["ref", "building", "label", "vacant"] },
  ...Array.from({ length: count }, (_, index) => ({
    line: index + 2,
    cells: [`${prefix}-${index}`, "A", `Porte ${index}`, "non"],
  })),
];
const csvOf = (...lines: readonly string[]): File =>
  new File([["ref;building;label;vacant", ...lines].join("\n")], "r.csv");
const newest = async (ctx: Context) => (await world.must(listImports(ctx, {})))[0];

/** The store as it is when the process dies at the nth call of that kind. */
const dyingAt = (ctx: Context, name: "writePages" | "commit", nth: number): Context => {
  let calls = 0;
  const store = new Proxy(ctx.store, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (key !== name || typeof value !== "function") return value;
      return (...given: readonly unknown[]): unknown => {
        calls += 1;
        if (calls >= nth) throw new Error("killed");
        return Reflect.apply(value, target, given);
      };
    },
  });
  return { ...ctx, store };
};

const later = (): void => {
  world.now.at = addMilliseconds(world.now.at, IMPORT_LEASE_MS + 1);
};

beforeEach(later);

describe("The import of a register", () => {
  it("leaves nothing to see before the first one", async () => {
    expect((await world.as("coordinator").get(`${SPACE}/imports`)).text).toContain("Aucun import");
  });

  it("refused is found again line by line, without what was written there", async () => {
    const person = world.as("coordinator");
    const checked = await person.send(await person.get(`${REGISTER}/importer`), {
      file: csvOf("A-1;A;1;non", "A-2;A;2;Durand"),
    });
    expect([checked.status, checked.text]).toEqual([422, expect.stringContaining("Durand")]);
    const one = await newest(await world.coordinator());
    expect(one).toMatchObject({ status: "refused", quartier: QUARTIER, done: 0, total: 2 });
    const list = await person.get(`${SPACE}/imports`);
    expect(list.text).toContain("Refusé");
    const found = await person.get(`${SPACE}/imports/${one?.id}`);
    expect(found.text).toMatch(/3 vacant Écrivez oui ou non\./);
    expect(found.text + JSON.stringify(one)).not.toContain("Durand");
  });

  it("says what it did and by whom; the same list sent again does nothing twice", async () => {
    const person = world.as("coordinator");
    const send = async () => {
      const file = csvOf("A-1;A;1;non", "A-2;A;2;oui");
      const checked = await person.send(await person.get(`${REGISTER}/importer`), { file });
      return person.send(checked);
    };
    expect((await send()).location).toBe(`${REGISTER}?fait=importe`);
    const ctx = await world.coordinator();
    const before = await world.must(getRegister(ctx, { quartier: QUARTIER }));
    later();
    expect((await send()).location).toBe(`${REGISTER}?fait=deja`);
    expect(await world.must(getRegister(ctx, { quartier: QUARTIER }))).toEqual(before);
    const register = await person.get(`${REGISTER}?fait=deja`);
    expect(register.text).toContain("Cette liste était déjà en vigueur");
    const [, path = ""] = /href="(\/espace\/brest\/imports\/\w+)"/.exec(register.html) ?? [];
    const { text } = await person.get(path);
    for (const said of [/Import terminé/, /2\slogements importés/, /Le Phare/, /coordinator/, /2 sur 2/])
      expect(text).toMatch(said);
  });

  it("killed on the way shows how far it was, then that it stopped; nothing of it is in force, and it is sent again", async () => {
    const before = await world.must(getRegister(await world.coordinator(), { quartier: QUARTIER }));
    const input = { quartier: QUARTIER, rows: rowsOf(6000) };
    const dying = dyingAt(await world.coordinator(), "writePages", 3);
    await expect(importRegister(dying, input)).rejects.toThrow("killed");
    const person = world.as("coordinator");
    const one = await newest(await world.coordinator());
    const page = `${SPACE}/imports/${one?.id}`;
    expect((await person.get(page)).text).toMatch(/5\s000\slignes enregistrées sur\s6\s000/);
    const report = await person.get(`${page}/avancement.json`);
    expect(JSON.parse(report.html)).toMatchObject({ done: 83, finished: false });
    later();
    const stopped = await person.get(page);
    expect(stopped.text).toContain("Import interrompu");
    expect(stopped.html).toContain(`${REGISTER}/importer`);
    expect(await world.must(getRegister(await world.coordinator(), { quartier: QUARTIER }))).toEqual(before);
    await world.must(importRegister(await world.coordinator(), input));
    expect((await person.get(page)).text).toMatch(/6\s000\slogements importés/);
    const ctx = await world.coordinator();
    expect(await world.must(getRegister(ctx, { quartier: QUARTIER }))).toMatchObject({ dwellings: 6000 });
    const last = await world.must(listDwellings(ctx, { quartier: QUARTIER, page: 60 }));
    expect(last.items).toHaveLength(100);
  });

  it("sent twice at once is there once, and done", async () => {
    const input = { quartier: QUARTIER, rows: rowsOf(3000, "B") };
    const ctx = await world.coordinator();
    const both = await Promise.all([importRegister(ctx, input), importRegister(ctx, input)]);
    expect(both.some(({ ok }) => ok)).toBe(true);
    expect(await newest(ctx)).toMatchObject({ status: "done", done: 3000, total: 3000 });
    expect(await world.must(getRegister(ctx, { quartier: QUARTIER }))).toMatchObject({ dwellings: 3000 });
  });
});

describe("A file recorded line by line", () => {
  const lines = Array.from({ length: 25 }, (_, index) => ({
    line: index + 2,
    input: { quartier: QUARTIER, kind: "workshop", on: "2027-03-01", partner: "centre", participants: index },
  }));
  const recorded = async () =>
    (await world.must(listActivities(await world.coordinator(), { quartier: QUARTIER, limit: 100 }))).items;

  it("killed on the way goes on where it was when it is sent again, and a third time does nothing", async () => {
    const input = { kind: "activities", lines };
    await expect(importLines(dyingAt(await world.coordinator(), "commit", 15), input)).rejects.toThrow(
      "killed",
    );
    expect(await recorded()).toHaveLength(14);
    later();
    const ctx = await world.coordinator();
    const one = await newest(ctx);
    const person = world.as("coordinator");
    expect((await person.get(`${SPACE}/imports/${one?.id}`)).text).toMatch(/au moins 10\slignes sur 25/);
    const resumed = await world.must(importLines(ctx, input));
    expect(resumed).toMatchObject({ already: false, stopped: null, import: { status: "done", done: 25 } });
    const third = await world.must(importLines(ctx, input));
    expect(third).toMatchObject({ already: true, import: { id: one?.id, done: 25 } });
    const counts = (await recorded()).map(({ participants }) => participants);
    expect(counts.toSorted((a, b) => a - b)).toEqual(
      lines.map(({ input: { participants } }) => participants),
    );
  });

  it("refused on the way keeps what came before, and says which line to mend", async () => {
    const broken = [...lines.slice(0, 3), { line: 5, input: { ...lines[3]?.input, participants: -1 } }];
    const ctx = await world.coordinator();
    const sent = await world.must(importLines(ctx, { kind: "activities", lines: broken }));
    expect(sent).toMatchObject({ stopped: { line: 5 }, import: { status: "refused", done: 3, total: 4 } });
    const { text } = await world.as("coordinator").get(`${SPACE}/imports/${sent.import.id}`);
    expect(text).toMatch(/Les 3\spremières lignes sont enregistrées/);
    expect(text).toMatch(/5 participants /);
  });

  it("is shown to the coordinator and to the partner that sent it, to no other", async () => {
    const ctx = await world.coordinator();
    const as = (id: string, partner: string): Context => {
      const actor: Actor = { kind: "member", id, name: id, roles: ["partner-contributor"], partner };
      return { ...ctx, actor };
    };
    const mine = { kind: "activities", lines: lines.slice(0, 1) };
    await world.must(importLines(as("a", "centre"), mine));
    expect(await world.must(listImports(as("colleague", "centre"), {}))).toMatchObject([{ name: "a" }]);
    expect(await world.must(listImports(as("other", "recycler"), {}))).toEqual([]);
  });
});
