import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWeb } from "./app.ts";
import { ROUTES } from "./routes/all.ts";
import { site } from "./routes/route.ts";
import { visitorOf } from "./testing/visitor.ts";
import { watchReads } from "./testing/watch-reads.ts";
import { type PersonName, type WebWorld, webWorld } from "./testing/web-world.ts";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const filled = (path: string): string =>
  path.replace(":territory", "brest").replaceAll(/:(\w+)/g, "unknown-$1");

const staffPages = ROUTES.flatMap(({ scope, path, who }) =>
  scope === "territory" && typeof who !== "string"
    ? [{ path, forReaders: who.some((one) => one === "reader") }]
    : [],
);

describe("Every page of a territory's space", () => {
  it.each(staffPages.map(({ path }) => path))(
    "%s asks a visitor to sign in, and comes back",
    async (path) => {
      const page = await world.as(null).get(filled(path));
      expect(page.status).toBe(303);
      expect(page.location).toBe(`/auth/sign-in?returnTo=${encodeURIComponent(filled(path))}`);
    },
  );

  it.each(staffPages.map(({ path }) => path))("%s does not exist for a stranger", async (path) => {
    expect((await world.as("stranger").get(filled(path))).status).toBe(404);
  });

  it.each(staffPages)(
    "$path is refused to those whose part is not in its list",
    async ({ path, forReaders }) => {
      const status = (await world.as("reader").get(filled(path))).status;
      if (forReaders) expect([200, 404]).toContain(status);
      else expect(status).toBe(403);
    },
  );

  it.each(staffPages)(
    "$path refuses to write for those whose part is not in its list",
    async ({ path, forReaders }) => {
      if (forReaders) return;
      const reader = world.as("reader");
      const token = (await world.as("coordinator").get("/espace/brest/partenaires/nouveau")).hidden;
      const sent = await reader.send({ ...(await reader.get("/espace")), path: filled(path), hidden: token });
      expect([403, 404]).toContain(sent.status);
    },
  );
});

describe("Pages that do not exist", () => {
  it.each([
    "/nowhere",
    "/brest/quartiers/none",
    "/UPPER/quartiers/none",
    "/fr/espace",
    "/espace/none/partenaires",
  ])("%s says so in a page worth reading", async (path) => {
    const page = await world.as("coordinator").get(path);
    expect(page.status).toBe(404);
    expect(page.text).toContain("Cette page n’existe pas");
  });

  it("speaks the language of its address", async () => {
    const page = await world.as(null).get("/ar/nowhere");
    expect(page.status).toBe(404);
    expect(page.html).toContain('<html lang="ar" dir="rtl"');
  });

  it("leads an address with a final slash to the page without it, never to another site", async () => {
    const people: readonly (readonly [string, string | null])[] = [
      ["/espace/", "/espace"],
      ["//elsewhere.example/", null],
    ];
    for (const [path, location] of people) expect((await world.as(null).get(path)).location).toBe(location);
  });
});

describe("An unexpected error", () => {
  it("becomes a page with the number to quote, and nothing of the error", async () => {
    const broken = site("/broken", "anyone", async () => ({
      page: {
        get: () => {
          throw new Error("secret inside");
        },
      },
    }));
    const page = await visitorOf(createWeb(world.deps, [broken]), null).get("/broken");
    expect(page.status).toBe(500);
    expect(page.text).toContain(page.headers.get("x-request-id"));
    expect(page.html).not.toContain("secret inside");
    expect(world.errors.at(-1)).toMatchObject({ message: "secret inside" });
  });
});

describe("Languages", () => {
  it("leads a page that exists in French and English only to the French one", async () => {
    const page = await world.as("coordinator").get("/tr/espace/brest/partenaires?fait=cree");
    expect([page.status, page.location]).toEqual([302, "/espace/brest/partenaires?fait=cree"]);
  });
});

describe("A failed sign-in", () => {
  it("is told in a page with the way to begin again", async () => {
    const page = await world.as(null).get("/auth/callback");
    expect(page.status).toBe(400);
    expect(page.text).toContain("La connexion n’a pas abouti");
    expect(page.html).toContain('href="/espace"');
  });
});

describe("The round of reads of a page", () => {
  const PAGES: readonly (readonly [PersonName | null, string])[] = [
    [null, "/brest/quartiers/none"],
    ["coordinator", "/espace/brest/partenaires"],
  ];
  it.each(PAGES)("for %s, %s begins every read before any is answered", async (person, path) => {
    await world.as(person).get(path);
    const reads = watchReads(world.deps.openTerritory);
    const app = createWeb({ ...world.deps, openTerritory: reads.openTerritory });
    await visitorOf(app, person).get(path);
    reads.forget();
    await visitorOf(app, person).get(path);
    expect(reads.seen().rounds).toBe(1);
    expect(reads.seen().most).toBeGreaterThan(1);
  });
});
