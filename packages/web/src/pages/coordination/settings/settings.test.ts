import { gzipSync } from "node:zlib";
import { parseBrandColour } from "@ipt/domain/site/brand-colour.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frenchText } from "../../../i18n/french-text.ts";
import { type WebWorld, webWorld } from "../../../testing/web-world.ts";

const SETTINGS = "/espace/brest/reglages";

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const fill = async (part: string, values: Readonly<Record<string, string | File>>) => {
  const person = world.as("coordinator");
  return person.send(await person.get(SETTINGS + part), values);
};

describe("A territory's colour", () => {
  it("that white text cannot be read on is refused with one on which it can", async () => {
    const refused = await fill("/identite", { name: "Brest", brand: "#f5c800" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("trop claire pour y lire un texte blanc (contraste 1,59, il faut 4,5)");
    expect(refused.html).toContain('value="#f5c800"');
    const [, darker = ""] = /serait (#[0-9a-f]{6})/.exec(refused.text) ?? [];
    expect(parseBrandColour(darker).ok).toBe(true);
    const person = world.as("coordinator");
    const mended = await person.send(refused, { name: "Brest", brand: darker });
    expect([mended.status, mended.location]).toEqual([303, `${SETTINGS}?fait=identite`]);
    expect((await person.get(SETTINGS)).html).toContain(`--govuk-brand-colour:${darker}`);
  });
});

/** Points of a drawing that weighs just under 4 kB compressed. */
const POINTS = 1055;

const png = (bytes: number, name = "logo.png"): File => {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const size = [0, 0, 0, 200, 0, 0, 0, 88];
  return new File([Uint8Array.from([...header, ...size, ...new Uint8Array(bytes - 24)])], name);
};

/** A drawing of many points, each told apart: what compresses worst. */
const svg = (points: number): File => {
  let state = 7;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 1000;
  };
  const path = Array.from({ length: points }, () => `L${next()} ${next()}`).join("");
  return new File([`<svg viewBox="0 0 1000 1000"><path d="M0 0${path}"/></svg>`], "logo.svg");
};

describe("A logo", () => {
  const alt = "Ville de Brest";

  it.each([
    ["a PNG of 4 kB", png(4000)],
    ["a drawing of 4 kB once compressed", svg(POINTS)],
  ])("%s is taken", async (_, file) => {
    expect((await fill("/logo", { alt, file })).location).toBe(`${SETTINGS}?fait=logo`);
  });

  it.each([
    ["a PNG of one byte more", png(4001), "pèse 5 ko compressé"],
    ["a heavier drawing", svg(POINTS + 100), "pèse 5 ko compressé"],
    ["a photograph", png(90_000), "trop lourd"],
  ])("%s is refused, and what to do is told at the file", async (_, file, reason) => {
    const refused = await fill("/logo", { alt, file });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(frenchText(reason));
    expect(refused.text).toContain(frenchText("88 pixels de haut"));
    expect(refused.html).toContain('href="#f-file"');
    expect(refused.html).toContain(`value="${alt}"`);
  });

  it("of that weight is as heavy as told", async () => {
    expect(gzipSync(await svg(POINTS).text()).byteLength).toBeGreaterThan(3900);
  });

  it("can be taken away", async () => {
    expect((await fill("/logo", { act: "remove" })).location).toBe(`${SETTINGS}?fait=sans-logo`);
    expect((await world.as("coordinator").get(`${SETTINGS}/logo`)).text).toContain("Aucun logo");
  });
});

describe("The legal notice", () => {
  it("asks for the name of an organisation of which anything is written, keeps the rest, and is shown", async () => {
    const refused = await fill("/mentions", {
      "publisher.phone": "02 98 00 00 00",
      "contact.name": "Mairie",
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#f-publisher-name"');
    const person = world.as("coordinator");
    const sent = await person.send(refused, {
      "publisher.name": "Brest métropole",
      "contact.name": "Mairie",
      "accessibility.state": "none",
    });
    expect(sent.location).toBe(`${SETTINGS}?fait=mentions`);
    expect((await person.get(`${SETTINGS}/mentions`)).html).toContain('value="Brest métropole"');
  });
});

describe("An invitation", () => {
  const team = async (): Promise<string> =>
    (await world.as("coordinator").get("/espace/brest/reglages/equipe")).text;

  it("expires after thirty days: until it is sent again it can't be taken up, and nothing else is open", async () => {
    const before = world.now.at;
    const invited = world.as("reader");
    const offered = await invited.get("/espace/brest/bienvenue");
    expect(offered.text).toMatch(/vaut jusqu’au 14\savril 2027/);
    world.now.at = "2027-04-20T09:00:00.000Z";
    const coordinator = world.as("coordinator");
    expect(await team()).toContain("Expirée, envoyée le");
    const refused = [await invited.send(offered)];
    for (const path of ["", "/bienvenue", "/quartiers"])
      refused.push(await invited.get(`/espace/brest${path}`));
    for (const { status, text } of refused) {
      expect(status).toBe(403);
      expect(text).toContain("Cette invitation a expiré");
      expect(text).toContain("de vous la renvoyer");
    }
    const { html } = await coordinator.get("/espace/brest/reglages/equipe");
    const path = /href="([^"]*\/renvoyer)"/.exec(html)?.[1] ?? "";
    expect((await coordinator.send(await coordinator.get(path))).status).toBe(303);
    expect(await team()).toMatch(/Envoyée le 20\savril 2027/);
    world.now.at = before;
  });

  it("is shown as sent, then as accepted once the person took it up, and is not asked again", async () => {
    expect(await team()).toMatch(/Envoyée le 20\savril 2027/);
    const reader = world.as("reader");
    const { text } = await reader.get("/espace/brest");
    expect(text).toMatch(/avant le 20\smai 2027 à .*, il se fermera pour vous/);
    expect(text).toContain("Lire l’invitation et l’accepter");
    const accepted = await reader.send(await reader.get("/espace/brest/bienvenue"));
    expect([accepted.status, accepted.location]).toEqual([303, "/espace/brest"]);
    expect(await team()).toContain("Acceptée le");
    expect((await reader.get("/espace/brest")).text).not.toContain("Lire l’invitation");
  });
});
