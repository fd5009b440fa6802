import { listMeetings } from "@ipt/application/campaigns/list-meetings.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import { create, replace } from "@ipt/application/ports/changes.ts";
import { listDwellings } from "@ipt/application/registers/list-dwellings.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { AT, commitOf, example } from "@ipt/dynamodb/testing/example.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

/** A coordinator's context, in a process of its own. */
const contextOf = (territory: string) =>
  makeContext(
    {
      directory: directory(engine.client, mainTable.name).reader,
      now: () => AT,
      newId: () => "id",
      randomBytes: (count) => new Uint8Array(count),
      digest: async (text) => text,
    },
    {
      territory,
      store: territoryStore(engine.client, mainTable.name, territory),
      profile: null,
      actor: { kind: "member", id: "c", name: "c", roles: ["coordinator"], partner: null },
      requestId: "r",
      ifMatch: null,
      idempotency: null,
    },
  );

const quartier = "q";
const running = (number: number) =>
  example("quartier", { id: quartier, campaign: { number, stage: "information", status: "running" } });
const meeting = (campaign: number) =>
  example("meeting", { id: `of-${campaign}`, quartier, campaign, on: "2026-01-12" });
const dwellings = (campaign: number) =>
  example("registerPage", {
    quartier,
    edition: `e${campaign}`,
    page: 0,
    dwellings: [{ ref: "a", building: "A", label: `Porte ${campaign}`, vacant: false }],
  });
const register = (campaign: number) =>
  example("register", { quartier, campaign, edition: `e${campaign}`, starts: ["a"] });

it("A second campaign's meetings and register are shown from the moment it begins", async () => {
  const ctx = contextOf("t");
  const shown = async () => {
    const [meetings, listed] = await Promise.all([
      listMeetings(ctx, { quartier }),
      listDwellings(ctx, { quartier }),
    ]);
    if (!meetings.ok || !listed.ok) throw new Error("a list was refused");
    return [meetings.value.items.map(({ id }) => id), listed.value.items.map(({ label }) => label)];
  };
  for (const campaign of [1, 2]) {
    const stored = await ctx.store.get("quartier", { id: quartier });
    const moved = running(campaign);
    const changes = [
      stored ? replace("quartier", moved, stored.revision) : create("quartier", moved),
      create("meeting", meeting(campaign)),
      create("register", register(campaign)),
      create("registerPage", dwellings(campaign)),
    ];
    await ctx.store.commit(commitOf(`e${campaign}`, changes));
    for (const _ of ["unseen", "seen"])
      expect(await shown()).toEqual([[`of-${campaign}`], [`Porte ${campaign}`]]);
  }
});
