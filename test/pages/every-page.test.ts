import { ROUTES } from "@ipt/web/routes/all.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Part, Place, Who } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { openService, type Service } from "../world/service.ts";
import { openPages } from "./open-pages.ts";

let service: Service;
let place: Place;
let pages: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  service = await openService();
  place = await populate(service, "ville");
  pages = await openPages(service);
});
afterAll(() => service.stop());

/** A page opens in one of these states at least: those further on come first, they have more to show. */
const STATES = [
  "live",
  "opened",
  "counted",
  "closed",
  "due",
  "planned",
  "informed",
  "prepared",
  "blank",
  "adopted",
  "trial",
  "proposed",
  "readback",
  "shut",
  "unsealed",
];

const PEOPLE: readonly (Who | null)[] = [null, "coordinator", "landlord", "tenants", "provider", "operator"];

/** Pages that exist in one kind of territory alone. */
const PARTS: Readonly<Record<string, Part>> = { "/espace/:territory/reglages/horloge": "sandbox" };

const valuesIn = (quartier: string, part: Part): Readonly<Record<string, string>> => {
  const { id, made, territory } = place;
  const at = id(quartier);
  return {
    territory: territory(part),
    quartier: at,
    vote: `${at}-vote`,
    action: `${at}-letter`,
    requirement: "legal-window",
    partner: id("centre"),
    convention: id("service"),
    year: "2026",
    grant: id("grant"),
    activity: id("activity"),
    order: id("order"),
    contract: id("contract"),
    entry: `event-${id("event")}`,
    document: id("document"),
    event: id("event"),
    subject: "activites",
    contact: id("contact"),
    answer: id("answer"),
    question: made("question"),
    request: made("help-request"),
    key: made("key:leaver"),
    member: made("member:leaver"),
    replacement: made("replacement"),
    asOf: "2026-03-02",
  };
};

/** Addresses that answer a file, lead elsewhere or only tell a refusal: none of them ever opens. */
const isPage = (path: string): boolean =>
  !/\.(ics|txt|csv|json|pdf|zip)$|\/logo\/|^\/status$|^\/connexion\//.test(path);

type Opened = { readonly path: string; readonly cookie: string | null; readonly html: string };

const MOST_TIMES = 3;
const MOST_TRIES = 8;

/** Pages that read something, as they were opened. */
const seen: Opened[] = [];

const openSomehow = async (route: string): Promise<Opened | readonly string[]> => {
  const refused: string[] = [];
  for (const state of route.includes(":quartier") ? STATES : ["live"]) {
    const values = valuesIn(state, PARTS[route] ?? "main");
    const path = route.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "unknown");
    for (const who of PEOPLE) {
      const cookie = who === null ? null : (place.credentials(who).session["cookie"] ?? null);
      const answer = await pages.get(path, cookie);
      const html = await answer.text();
      if (answer.status === 200) return { path, cookie, html };
      refused.push(`${who ?? "visitor"} ${path}: ${answer.status}`);
    }
  }
  return refused;
};

describe("Every page", () => {
  it.each(ROUTES.map(({ path }) => path).filter(isPage))(
    "%s opens for somebody, whole, with one heading, in one round of reads",
    async (route) => {
      const opened = await openSomehow(route);
      if (!("html" in opened)) throw new Error(`opened for nobody:\n${opened.slice(-12).join("\n")}`);
      expect(opened.html.match(/<h1/g)).toHaveLength(1);
      expect(opened.html).not.toMatch(/undefined|\[object |NaN/);
      pages.reads.forget();
      await pages.get(opened.path, opened.cookie);
      if (pages.reads.seen().rounds > 0) seen.push(opened);
      expect(pages.reads.seen().rounds, opened.path).toBeLessThanOrEqual(1);
      expect(pages.errors).toEqual([]);
    },
  );

  it("that opens for a visitor opens for whoever is signed in", async () => {
    const refused: string[] = [];
    for (const { path } of seen.filter(({ cookie }) => cookie === null)) {
      for (const who of PEOPLE) {
        const cookie = who === null ? null : (place.credentials(who).session["cookie"] ?? null);
        const { status } = await pages.get(path, cookie);
        if (status !== 200) refused.push(`${who ?? "visitor"} ${path}: ${status}`);
      }
    }
    expect(refused).toEqual([]);
  });

  it("takes at most three times as long as the reads it makes", async () => {
    const slow: string[] = [];
    for (const { path, cookie } of seen) {
      const ratios: number[] = [];
      // The first ones may load a module, and a busy machine disturbs some: the best of a few is the page's own.
      while (ratios.length < MOST_TRIES && !ratios.some((ratio) => ratio <= MOST_TIMES)) {
        pages.reads.forget();
        const started = performance.now();
        await pages.get(path, cookie);
        ratios.push((performance.now() - started) / pages.reads.seen().busyMs);
      }
      if (!ratios.some((ratio) => ratio <= MOST_TIMES))
        slow.push(`${path} ${Math.min(...ratios).toFixed(1)}`);
    }
    expect(slow).toEqual([]);
  });
});
