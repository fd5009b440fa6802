import { openClient } from "@ipt/dynamodb/client.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { named } from "@ipt/dynamodb/testing/faults.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createWeb } from "../../app.ts";
import { visitorOf } from "../../testing/visitor.ts";
import { type WebWorld, webWorld } from "../../testing/web-world.ts";

const NEW = "/espace/brest/partenaires/nouveau";

let world: WebWorld;
let coordinator: ReturnType<typeof visitorOf>;
let visitor: ReturnType<typeof visitorOf>;
/** Which command of the engine gets no answer, and whether it was done all the same. */
let outage: { readonly command: string; readonly done: boolean } | null = null;

beforeAll(async () => {
  world = await webWorld();
  const client = openClient({
    endpoint: world.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (outage?.command !== context.commandName) return next(args);
      if (outage?.done) await next(args);
      throw named("TimeoutError");
    },
    { step: "initialize", name: "outage" },
  );
  const openTerritory = (territory: string) =>
    territoryStore(client, mainTable.name, territory, {
      now: world.deps.now,
      backoff: { random: () => 0, pause: async () => {} },
    });
  const app = createWeb({ ...world.deps, openTerritory });
  coordinator = visitorOf(app, "coordinator");
  visitor = visitorOf(app, null);
});
afterAll(() => world.stop());
beforeEach(() => {
  outage = null;
});

const partnersNamed = async (name: string): Promise<number> => {
  const store = world.deps.openTerritory("brest");
  const found = await store.list("partner", {}, { limit: 100, cursor: null });
  return found.ok ? found.value.items.filter(({ value }) => value.name === name).length : -1;
};

describe("A page whose reads get no answer", () => {
  it.each([
    ["/espace/brest/partenaires?fait=cree", "Réessayer"],
    ["/ar/brest", "حاول مرة أخرى"],
  ])("%s says that nothing is lost and leads back to itself", async (path, again) => {
    outage = { command: "GetItemCommand", done: false };
    const page = await (path.startsWith("/ar") ? visitor : coordinator).get(path);
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(page.html).toContain(`href="${path}"`);
    expect(page.text).toContain(again);
    expect(page.text).toContain(page.headers.get("x-request-id"));
    expect(page.html).not.toContain("TimeoutError");
  });
});

describe("A form whose writing gets no answer", () => {
  it.each([
    ["was not done", false],
    ["was done all the same", true],
  ])("and %s is kept on the page, and counts once when it is sent again", async (name, done) => {
    const form = await coordinator.get(NEW);
    outage = { command: "TransactWriteItemsCommand", done };
    const kept = await coordinator.send(form, { name, kind: "landlord", formerNames: "Un\nDeux" });
    expect(kept.status).toBe(503);
    expect(kept.text).toContain("Envoyer à nouveau");
    expect(await partnersNamed(name)).toBe(done ? 1 : 0);
    // What is already written answers even while nothing new can be.
    const again = await coordinator.send(kept);
    expect(again.status).toBe(done ? 303 : 503);
    outage = null;
    const sent = done ? again : await coordinator.send(again);
    expect([sent.status, sent.location]).toEqual([303, "/espace/brest/partenaires?fait=cree"]);
    expect(await partnersNamed(name)).toBe(1);
  });
});
