import { createHash, randomBytes } from "node:crypto";
import { acceptInvitation } from "@ipt/application/access/accept-invitation.ts";
import { inviteMember } from "@ipt/application/access/invite-member.ts";
import type { Actor } from "@ipt/application/kernel/actor.ts";
import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import type { Role } from "@ipt/domain/access/role.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { createWeb } from "../app.ts";
import type { Assets } from "../assets/assets.ts";
import { makeAsset } from "../assets/make-asset.ts";
import type { WebDeps, WebSession } from "../deps.ts";
import { type Visitor, visitorOf } from "./visitor.ts";

const AT = "2027-03-15T09:00:00.000Z";

const asset = (name: string) => makeAsset(name, "css", "");
const ASSETS: Assets = {
  styles: asset("styles"),
  "styles-rtl": asset("styles-rtl"),
  script: asset("script"),
  voter: asset("voter"),
  verify: asset("verify"),
  archive: asset("archive"),
  letters: asset("letters"),
  bureau: asset("bureau"),
  field: asset("field"),
  desk: asset("desk"),
  "count-worker": asset("count-worker"),
  "check-worker": asset("check-worker"),
  icon: asset("icon"),
};

/** Records every call of a store, in the rounds in which they left. */
const counted = (store: TerritoryStore, log: string[]): TerritoryStore =>
  new Proxy(store, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function" || typeof name !== "string") return value;
      return (...given: readonly unknown[]): unknown => {
        log.push(`${name} ${String(given[0])}`);
        return Reflect.apply(value, target, given);
      };
    },
  });

/** A person who can sign in: cookie value, address and roles. */
const PEOPLE = {
  coordinator: ["coordinator"],
  reader: ["reader"],
  stranger: [],
  operator: [],
} as const satisfies Record<string, readonly Role[]>;
export type PersonName = keyof typeof PEOPLE;

/** The pages over a real engine, with one territory, `brest`, and people who are signed in by their name. */
export const webWorld = async (change: Partial<WebDeps> = {}) => {
  const engine = await ephemeralEngine();
  const lookups = directory(engine.client, mainTable.name);
  const calls: string[] = [];
  const errors: unknown[] = [];
  const now = { at: AT };
  const openTerritory = (territory: string): TerritoryStore =>
    counted(territoryStore(engine.client, mainTable.name, territory, { now: () => now.at }), calls);
  const newId = createIds(
    () => now.at,
    (count) => new Uint8Array(randomBytes(count)),
  );
  const deps: WebDeps = {
    baseUrl: "http://localhost",
    assets: ASSETS,
    openTerritory,
    directory: lookups.reader,
    currentSession: async (c): Promise<WebSession | null> => {
      const name = getCookie(c, "ipt");
      return name && Object.hasOwn(PEOPLE, name)
        ? { name, email: `${name}@demo.example`, emailVerified: true }
        : null;
    },
    sessionToken: (c) => getCookie(c, "ipt"),
    /** Where a visitor comes from, as a test says. */
    addressOf: (c) => c.req.header("x-test-address") ?? null,
    signIn: (onFailure) =>
      new Hono().get("/auth/callback", (c) => onFailure(c, { kind: "sign-in-expired", status: 400 })),
    operators: new Set(["operator@demo.example"]),
    formKey: new Uint8Array(32).fill(3),
    formTargets: [],
    demonstration: [],
    now: () => now.at,
    newId,
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    digest: async (text) => createHash("sha256").update(text).digest("hex"),
    onError: (error) => errors.push(error),
    ...change,
  };
  const store = openTerritory("brest");
  const operator: Actor = { kind: "operator", id: "operator", name: "operator" };
  const contextFor = async (actor: Actor, ifMatch: number | null = null): Promise<UseCaseContext> =>
    makeContext(deps, {
      territory: "brest",
      store,
      profile: await store.get("territory", {}),
      actor,
      requestId: "test",
      ifMatch,
      idempotency: null,
    });
  const must = async <T>(
    result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
  ): Promise<T> => {
    const settled = await result;
    if (!settled.ok) throw new Error(JSON.stringify(settled.error));
    return settled.value;
  };
  await must(
    createTerritory(await contextFor(operator), { territory: "brest", name: "Brest", communes: [] }),
  );
  for (const [name, roles] of Object.entries(PEOPLE)) {
    if (roles.length === 0) continue;
    const email = `${name}@demo.example`;
    const { id } = await must(inviteMember(await contextFor(operator), { email, name, roles }));
    // One invitation still waits for its answer.
    if (name === "reader") continue;
    const member: Actor = { kind: "member", id, name, roles, partner: null };
    await must(acceptInvitation(await contextFor(member), {}));
  }
  const coordinator: Actor = { kind: "member", id: "c", name: "c", roles: ["coordinator"], partner: null };
  const app = createWeb(deps);
  return {
    app,
    deps,
    calls,
    errors,
    now,
    as: (person: PersonName | null): Visitor => visitorOf(app, person),
    /** Context of a use case called beside the pages. */
    coordinator: (ifMatch: number | null = null) => contextFor(coordinator, ifMatch),
    must,
    /** Where the engine listens, for a client that a test breaks. */
    endpoint: engine.endpoint,
    stop: engine.stop,
  };
};

export type WebWorld = Awaited<ReturnType<typeof webWorld>>;
