import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { unrecorded } from "../recording/pause.ts";
import type { Json } from "./ask.ts";
import { base64url, emptyUrnSeal } from "./online.ts";
import { emailOf, type Part, type PlaceNames, type Shown, STAFF, STAFF_NAMES, type Who } from "./place.ts";
import { populateContent } from "./populate-content.ts";
import { OPERATOR, type Service } from "./service.ts";
import { type Stop, walk } from "./walk.ts";

type Body = { readonly [name: string]: Json };
type Headers = Readonly<Record<string, string>>;

/** A text field of an answer. */
const textIn = (value: unknown, name: string): string => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found !== "string") throw new Error(`the answer has no ${name}: ${JSON.stringify(value)}`);
  return found;
};

/** A file taken in on the way, to look at. */
const oneImport = async (service: Service, territory: string): Promise<string> => {
  const store = territoryStore(service.client, mainTable.name, territory);
  const found = await unrecorded(() => store.list("dataImport", {}, { limit: 1, cursor: null }));
  const [first] = found.ok ? found.value.items : [];
  if (!first) throw new Error(`${territory} took no file in`);
  return first.value.id;
};

const PARTNERS = {
  landlord: "landlord",
  provider: "internet-provider",
  city: "local-authority",
  tenants: "tenants-association",
  centre: "social-centre",
  recycler: "computer-recycler",
} as const;

/** The quartiers of a place, by name: one for each state that some operation needs. */
const QUARTIERS: Readonly<Record<string, Stop | null>> = {
  blank: null,
  past: null,
  prepared: "prepared",
  informed: "informed",
  planned: "planned",
  opened: "opened",
  due: "due",
  closed: "closed",
  counted: "counted",
  adopted: "adopted",
  live: "launched",
  trial: "trial",
  proposed: "proposed",
  readback: "readBack",
  shut: "shut",
  unsealed: "unsealed",
};

const PARTS: readonly Part[] = ["main", "suspended", "erased", "sandbox"];

/** What living a place gave that its prefix does not tell: ids that the service chose, and what each person shows. */
export type Lived = { readonly made: Map<string, string>; readonly shown: Map<string, Shown> };

/** Lives a place: four territories and all that happened in the main one before the day of tests. */
export const livePlace = async (
  service: Service,
  { prefix, id, territory, secret }: PlaceNames,
): Promise<Lived> => {
  const made = new Map<string, string>();
  const shown = new Map<string, Shown>();

  const post = async (headers: Headers, path: string, body: Body, at: string): Promise<unknown> => {
    service.setNow(new Date(at.length === 16 ? `${at}:00.000Z` : at).toISOString());
    const answer = await service.fetch(`/v1/territories${path}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`populate ${path} ${JSON.stringify(body)}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };

  const cookie = async (who: string, email: string): Promise<Headers> => {
    const session = { cookie: await service.signIn({ email }) };
    shown.set(who, { key: null, session });
    return session;
  };

  const operator = await cookie("operator", OPERATOR);
  const first = "2026-01-05T08:00";
  const march = "2026-03-03T09:00";
  for (const part of PARTS) {
    const body = {
      territory: territory(part),
      name: `${secret} ${part}`,
      communes: [],
      sandbox: part === "sandbox",
    };
    await post(operator, "", body, first);
  }
  const coordinator = await cookie("coordinator", emailOf(prefix, "coordinator"));
  for (const part of PARTS) {
    const member = { email: emailOf(prefix, "coordinator"), name: secret, roles: ["coordinator"] };
    await post(operator, `/${territory(part)}/members`, member, march);
  }
  await post(
    coordinator,
    "/../territory-requests",
    {
      territory: territory("pending"),
      name: secret,
      communes: ["29019"],
      email: emailOf(prefix, "coordinator"),
    },
    first,
  );
  await post(operator, `/${territory("suspended")}/suspension`, {}, first);
  await post(operator, `/${territory("erased")}/suspension`, {}, first);
  await post(operator, `/${territory("erased")}/erasure`, { confirm: territory("erased") }, first);

  const main = `/${prefix}`;
  const write = (path: string, body: Body, at = "2026-01-06T08:00") =>
    post(coordinator, `${main}${path}`, body, at);
  for (const [name, kind] of Object.entries(PARTNERS)) {
    await write("/partners", { id: id(name), name: `${secret} ${name}`, kind });
  }
  for (const who of STAFF_NAMES) {
    const { roles, partner } = STAFF[who];
    const part = { name: `${secret} ${who}`, roles, partner: partner === null ? null : id(partner) };
    const email = emailOf(prefix, who);
    // An invitation is good for thirty days: these still wait on the day of tests.
    const member = await write("/members", { email, ...part }, march);
    const key = await write("/api-keys", part);
    made.set(`member:${who}`, textIn(member, "id"));
    made.set(`key:${who}`, textIn(key, "id"));
    const session = who === "coordinator" ? coordinator : { cookie: await service.signIn({ email }) };
    const bearer = { authorization: `Bearer ${textIn(key, "secret")}` };
    shown.set(who, { key: bearer, session });
  }
  for (const name of ["leaver", "renewed"]) {
    const part = { name: `${secret} ${name}`, roles: ["reader"] };
    made.set(
      `member:${name}`,
      textIn(await write("/members", { email: emailOf(prefix, name), ...part }), "id"),
    );
    const key = { name: part.name, roles: ["partner-contributor"], partner: id("centre") };
    made.set(`key:${name}`, textIn(await write("/api-keys", key), "id"));
  }

  const money = (cents: number) => ({ cents });
  await write("/conventions", {
    id: id("service"),
    kind: "service",
    parties: [id("landlord"), id("provider")],
    from: "2026-01-01",
    to: "2030-12-31",
    offer: { name: secret, downstreamMbps: 30 },
    denunciation: "Six mois de préavis.",
    prices: [{ from: "2026-01-01", perDwellingPerMonth: money(119) }],
  });
  await write("/conventions", {
    id: id("partnership"),
    kind: "partnership",
    parties: [id("city"), id("landlord"), id("provider")],
    from: "2026-01-01",
    computerPriceCeiling: money(7000),
  });
  await write("/conventions", { id: id("draft"), kind: "funding", parties: [id("city"), id("centre")] });
  for (const year of [2025, 2026]) {
    await write("/budgets", { year, total: money(1_000_000), purpose: secret });
    const grant = {
      id: id("grant"),
      partner: id("centre"),
      amount: money(400_000),
      grantedOn: `${year}-01-01`,
    };
    await write(`/budgets/${year}/grants`, grant);
  }
  const call = (who: Who) => {
    const headers = shown.get(who)?.key ?? {};
    return {
      post: async (path: string, body: Body, at: string): Promise<void> => {
        await post(headers, `${main}${path}`, body, at);
      },
    };
  };
  for (const [name, stop] of Object.entries(QUARTIERS)) {
    const quartier = { id: id(name), name: `${secret} ${name}`, dwellings: 8, landlord: id("landlord") };
    await write("/quartiers", quartier, "2026-01-07T08:00");
    if (stop !== null) await walk(call, id, id(name), stop);
  }
  const replacement = await post(
    shown.get("tenants")?.key ?? {},
    `${main}/quartiers/${id("trial")}/votes/${id("trial")}-vote/replacements`,
    { dwelling: `${id("trial")}-1`, hash: base64url("another"), reason: secret },
    "2026-02-21T09:00",
  );
  made.set("replacement", textIn(replacement, "id"));
  const minutesPath = `${main}/quartiers/${id("unsealed")}/votes/${id("unsealed")}-vote/minutes`;
  const minutes = await service.fetch(`/v1/territories${minutesPath}`, {
    headers: shown.get("tenants")?.key ?? {},
  });
  const archive = await emptyUrnSeal(await minutes.json());
  made.set("archive:urn", archive.urn);
  made.set("archive:seal", archive.seal);
  const live = `/quartiers/${id("live")}`;
  await write(
    `/budgets/2025/grants/${id("grant")}/spendings`,
    {
      id: id("spending"),
      amount: money(1000),
      on: "2026-03-03",
      label: secret,
      quartier: id("live"),
    },
    march,
  );
  await write(
    `${live}/contracts`,
    { id: id("contract"), provider: id("provider"), signedOn: "2026-03-02" },
    march,
  );
  await write(
    `${live}/computer-orders`,
    { id: id("order"), recycler: id("recycler"), enquiredOn: "2026-03-02" },
    march,
  );
  await write(
    `${live}/activities`,
    {
      id: id("activity"),
      kind: "workshop",
      on: "2026-03-02",
      partner: id("centre"),
      participants: 9,
      note: secret,
    },
    march,
  );
  await write(
    `${live}/subscriptions`,
    { provider: id("provider"), on: "2026-03-02", count: 3, source: secret },
    march,
  );
  await write(
    `${live}/statements`,
    { subject: "contracts", to: "2026-02-28", active: 4, source: secret },
    march,
  );
  const writeAnywhere = (path: string, body: Body, at: string) =>
    path.startsWith("/public/")
      ? post({}, path.replace("/public/", `/../public/territories/${prefix}/`), body, at)
      : write(path, body, at);
  await populateContent(writeAnywhere, id, secret, made);
  const webhook = textIn(
    await write("/webhooks", {
      name: secret,
      url: `https://${prefix}.example.org/${secret.replaceAll(" ", "-")}`,
      types: ["activity.recorded"],
      partner: id("provider"),
    }),
    "id",
  );
  made.set("webhook", webhook);
  made.set("delivery", textIn(await write(`/webhooks/${webhook}/ping`, {}, march), "id"));
  const breach = { id: id("breach"), title: secret, happened: secret, data: secret, measures: secret };
  await post(
    operator,
    `${main}/security-incidents`,
    { ...breach, discoveredAt: "2026-03-02T08:00:00.000Z" },
    march,
  );
  made.set("import", await oneImport(service, prefix));
  return { made, shown };
};
