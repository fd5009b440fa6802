import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listMail } from "@ipt/local/mail/list-mail.ts";
import { afterAll, expect, it, vi } from "vitest";
import { type Caller, callerOf, type Load, send, startLoad, writeNumber } from "./load.ts";
import { demoKey, type Product, startProduct } from "./product.ts";

const dataDir = mkdtempSync(join(tmpdir(), "ipt-kill-"));
let product: Product | undefined;
afterAll(async () => {
  await product?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

const WRITERS = 8;
const ROUNDS = 2;
const ACKNOWLEDGED = 60;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every item of a list, page after page. */
const all = async (call: Caller, path: string): Promise<unknown[]> => {
  const items: unknown[] = [];
  let next: unknown = null;
  do {
    const cursor = typeof next === "string" ? `&cursor=${next}` : "";
    const page = await call("GET", `${path}?limit=100${cursor}`);
    items.push(...list(field(page, "items")));
    next = field(page, "next");
  } while (typeof next === "string");
  return items;
};

/** Numbers of the load's writes that are in force, read from the records themselves. */
const present = async (call: Caller): Promise<Map<number, string>> => {
  const year = new Date().getUTCFullYear();
  const [partners, members, activities, budget] = await Promise.all([
    all(call, "/partners"),
    all(call, "/members"),
    all(call, "/quartiers/kergwenn/activities"),
    call("GET", `/budgets/${year}`),
  ]);
  const named = [...partners, ...activities, ...list(field(budget, "grants"))].map((one) => [
    field(one, "id"),
    field(one, "id"),
  ]);
  const people = members.map((one) => [
    String(field(one, "email")).replace("@load.example", ""),
    field(one, "id"),
  ]);
  return new Map(
    [...named, ...people].flatMap(([name, subject]): [number, string][] => {
      const number = /^load-(\d+)$/.exec(String(name))?.[1];
      return number === undefined ? [] : [[Number(number), String(subject)]];
    }),
  );
};

const TYPES = new Set(["partner.created", "member.invited", "activity.recorded", "grant.created"]);

/** Events of the load, by what they are about. */
const told = async (call: Caller, subjects: ReadonlySet<string>): Promise<string[]> =>
  (await all(call, "/events"))
    .filter((one) => TYPES.has(String(field(one, "type"))))
    .map((one) => String(field(one, "subject")))
    .filter((subject) => subject.startsWith("load-") || subjects.has(subject))
    .sort();

/** Records, events, sums and messages must tell one story. */
const checkWhole = async (call: Caller): Promise<Map<number, string>> => {
  const records = await present(call);
  const subjects = [...records.values()].sort();
  expect(await told(call, new Set(subjects))).toEqual(subjects);
  const review = await call("GET", "/quartiers/kergwenn/review");
  const workshops = list(field(review, "indicators")).find(
    (one) => field(one, "id") === "workshop-participants",
  );
  expect(field(workshops, "numerator")).toBe([...records.keys()].filter((number) => number % 4 === 2).length);
  return records;
};

it("killed with SIGKILL under load, the product keeps every write it acknowledged, whole", async () => {
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    product = await startProduct(dataDir);
    const call = callerOf(product.url, demoKey(dataDir, "COORDINATION"));
    const load = startLoad(call, 10_000 * round, WRITERS);
    loads.push(load);
    await load.reached(ACKNOWLEDGED);
    await product.kill();
    await load.over;
  }
  product = await startProduct(dataDir);
  const call = callerOf(product.url, demoKey(dataDir, "COORDINATION"));
  const tried = loads.flatMap((one) => [...one.tried]);
  const acknowledged = loads.flatMap((one) => [...one.acknowledged]);

  const records = await checkWhole(call);
  expect(acknowledged.filter((number) => !records.has(number))).toEqual([]);
  expect([...records.keys()].filter((number) => !tried.includes(number))).toEqual([]);

  // Whatever was under way is settled by sending everything again.
  for (const number of tried) await send(call, writeNumber(number));
  expect(new Set((await checkWhole(call)).keys())).toEqual(new Set(tried));

  const invited = tried.filter((number) => number % 4 === 1).map((number) => `load-${number}@load.example`);
  const mailed = async () =>
    new Set((await listMail(dataDir)).map((one) => /[\w-]+@[\w.]+/.exec(one.to)?.[0]));
  await vi.waitFor(
    async () => {
      const addresses = await mailed();
      expect(invited.filter((one) => !addresses.has(one))).toEqual([]);
    },
    { timeout: 90_000, interval: 50 },
  );
  expect(product.complaints()).toBe("");
}, 300_000);
