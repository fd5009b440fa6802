import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWeb } from "../../app.ts";
import { operatorRoutes } from "../../routes/tables/operator.ts";
import { visitorOf } from "../../testing/visitor.ts";
import { watchReads } from "../../testing/watch-reads.ts";
import { type WebWorld, webWorld } from "../../testing/web-world.ts";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const paths = operatorRoutes.map(({ path }) => path.replace(":territory", "brest"));
const FILE = "/exploitation/territoires";

describe("The operator’s pages", () => {
  it.each(paths)("%s asks a visitor to sign in", async (path) => {
    const page = await world.as(null).get(path);
    expect(page.location).toBe(`/auth/sign-in?returnTo=${encodeURIComponent(path)}`);
  });

  it.each(paths)("%s is refused to a coordinator and to a stranger, read or sent", async (path) => {
    for (const person of ["coordinator", "stranger"] as const) {
      const visitor = world.as(person);
      expect((await visitor.get(path)).status).toBe(403);
      const token = (await visitor.get("/commencer/demande")).hidden;
      const sent = await visitor.send({ ...(await visitor.get("/espace")), path, hidden: token });
      expect([403, 404]).toContain(sent.status);
    }
    expect((await world.deps.openTerritory("brest").get("territory", {}))?.value.status).toBe("active");
  });

  // What stands under a territory's records is opened in test/pages, where there are some.
  it.each(paths.filter((path) => !path.includes(":")))("%s opens for the operator", async (path) => {
    expect((await world.as("operator").get(path)).status).toBe(200);
  });

  it("says of a territory that does not exist that it does not", async () => {
    for (const id of ["nowhere", "NOT%20AN%20ID"])
      for (const path of ["", "/suspendre", "/effacer/confirmer"])
        expect((await world.as("operator").get(`${FILE}/${id}${path}`)).status).toBe(404);
  });

  it("reads one territory in one round", async () => {
    const reads = watchReads(world.deps.openTerritory);
    const app = createWeb({ ...world.deps, openTerritory: reads.openTerritory });
    await visitorOf(app, "operator").get(`${FILE}/brest`);
    expect(reads.seen().rounds).toBe(1);
  });
});

describe("A city’s request", () => {
  it("is read with who asked, refused with a reason, or accepted once", async () => {
    const city = world.as("stranger");
    await city.send(await city.get("/commencer/demande?commune=56121"), {
      use: "project",
      name: "Lorient",
      territory: "lorient",
    });
    const operator = world.as("operator");
    const file = await operator.get(`${FILE}/lorient`);
    expect(file.text).toContain("stranger@demo.example");
    expect(file.text).toContain("Lorient (56121)");
    const refusal = await operator.get(`${FILE}/lorient/refuser`);
    expect((await operator.send(refusal, { reason: "" })).text).toContain("Écrivez le motif");
    const accepted = await operator.send(await operator.get(`${FILE}/lorient/accepter`));
    expect(accepted.location).toBe(`${FILE}/lorient?fait=accepte`);
    const late = await operator.send(refusal, { reason: "Trop tard." });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Cette demande a déjà été tranchée");
  });
});

describe("A territory’s life", () => {
  it("opens with its first person, is suspended with a reason, resumed, erased and certified", async () => {
    const operator = world.as("operator");
    const opened = await operator.send(await operator.get("/exploitation/nouveau"), {
      use: "project",
      communes: "22278",
      name: "",
      territory: "saint-brieuc",
      coordinator: "Coordination",
      email: "stranger@demo.example",
    });
    expect(opened.location).toBe(`${FILE}/saint-brieuc?fait=ouvert`);
    const city = world.as("stranger");
    expect((await city.get("/espace/saint-brieuc/partenaires")).status).toBe(200);

    const suspension = await operator.get(`${FILE}/saint-brieuc/suspendre`);
    expect(suspension.text).toContain("Un vote ouvert va à son terme");
    await operator.send(suspension, { reason: "Convention échue." });
    expect((await city.get("/espace/saint-brieuc/demande")).text).toContain("Convention échue.");
    const refused = await city.send(await city.get("/espace/saint-brieuc/partenaires/nouveau"), {
      name: "Bailleur",
      kind: "landlord",
    });
    expect(refused.status).toBe(403);
    await operator.send(await operator.get(`${FILE}/saint-brieuc/retablir`));
    expect((await operator.get(`${FILE}/saint-brieuc`)).text).not.toContain("Convention échue.");

    await operator.send(await operator.get(`${FILE}/saint-brieuc/suspendre`), {});
    const first = await operator.get(`${FILE}/saint-brieuc/effacer`);
    expect((await operator.send(first)).text).toContain("Cochez la case");
    const second = await operator.send(first, { exported: "yes" });
    expect(second.location).toBe(`${FILE}/saint-brieuc/effacer/confirmer`);
    const confirm = await operator.get(`${FILE}/saint-brieuc/effacer/confirmer`);
    const wrong = await operator.send(confirm, { confirm: "saint-brieux" });
    expect(wrong.text).toContain("Recopiez exactement saint-brieuc");
    const erased = await operator.send(confirm, { confirm: "saint-brieuc" });
    expect(erased.location).toBe(`${FILE}/saint-brieuc?fait=efface`);
    const certificate = await operator.get(`${FILE}/saint-brieuc`);
    expect(certificate.text).toContain("Certificat d’effacement");
    expect(certificate.html).toMatch(/<code[^>]*>[0-9a-f]{64}<\/code>/);
    expect((await city.get("/espace/saint-brieuc/partenaires")).status).toBe(404);
  });

  it("is not suspended while its request waits", async () => {
    const city = world.as("stranger");
    await city.send(await city.get("/commencer/demande?commune=29232"), {
      use: "project",
      name: "Quimper",
      territory: "quimper",
    });
    const operator = world.as("operator");
    const sent = await operator.send(await operator.get(`${FILE}/quimper/suspendre`), {});
    expect(sent.status).toBe(422);
    expect((await world.deps.openTerritory("quimper").get("territory", {}))?.value.status).toBe("pending");
  });
});

describe("A territory’s space", () => {
  const INSIDE = "/espace/brest/partenaires";
  const SUPPORT = "/espace/brest/reglages/support";

  it("is closed to the operator until the territory consents, for as long as it consents", async () => {
    const [operator, city] = [world.as("operator"), world.as("coordinator")];
    expect((await operator.get(INSIDE)).status).toBe(403);
    const refused = await city.send(await city.get(SUPPORT), { reason: "", days: "90" });
    expect(refused.text).toContain("Écrivez pourquoi vous ouvrez votre espace.");
    expect(refused.text).toContain("Écrivez un nombre de jours, de 1 à 30.");
    await city.send(refused, { reason: "Aide à l'import", days: "2" });
    expect((await operator.get(INSIDE)).status).toBe(200);
    expect((await operator.get(`${FILE}/brest`)).text).toContain("Aide à l’import");
    expect((await city.get("/espace/brest/reglages/journal")).text).toContain("Espace ouvert au support");
    const before = world.now.at;
    world.now.at = new Date(Date.parse(before) + 2 * 86_400_000).toISOString();
    expect((await operator.get(INSIDE)).status).toBe(403);
    world.now.at = before;
    expect((await operator.get(INSIDE)).status).toBe(200);
    await city.send(await city.get(`${SUPPORT}/fermer`));
    expect((await operator.get(INSIDE)).status).toBe(403);
    expect((await operator.send(await city.get(`${INSIDE}/nouveau`))).status).toBe(403);
  });

  it("opens itself to nobody but through those who coordinate", async () => {
    for (const person of ["operator", "reader"] as const)
      expect((await world.as(person).get(SUPPORT)).status).toBe(403);
  });
});
