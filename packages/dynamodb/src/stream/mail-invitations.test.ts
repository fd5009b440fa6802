import { create } from "@ipt/application/ports/changes.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { territoryStore } from "../store/territory-store.ts";
import { mainTable } from "../table.ts";
import { AT, commitOf, example } from "../testing/example.ts";
import { mailInvitations } from "./mail-invitations.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
  const store = territoryStore(engine.client, mainTable.name, "amber");
  const changes = [
    create("territory", example("territory", { id: "amber" })),
    create("member", example("member", { id: "waiting", acceptedAt: null })),
    create("member", example("member", { id: "at-work", acceptedAt: AT })),
  ];
  expect(await store.commit(commitOf("e", changes))).toMatchObject({ ok: true });
});
afterAll(() => engine.stop());

const LATER = "2027-01-12T09:00:00.000Z";

const imageOf = (invitedAt: string | null) =>
  invitedAt === null ? {} : { d: { M: { invitedAt: { S: invitedAt } } } };

it.each([
  ["waiting", "INSERT", null, AT, 1],
  ["waiting", "MODIFY", AT, LATER, 1],
  ["waiting", "MODIFY", AT, AT, 0],
  ["at-work", "MODIFY", AT, LATER, 0],
  ["waiting", "REMOVE", AT, null, 0],
  ["nobody", "MODIFY", AT, LATER, 0],
])("%s, after %s from %s to %s, gets %i invitations", async (id, eventName, before, after, count) => {
  const sent: string[] = [];
  const mail = mailInvitations({
    client: engine.client,
    tableName: mainTable.name,
    invite: async (member) => {
      sent.push(member.id);
    },
  });
  await mail({
    eventName,
    dynamodb: {
      Keys: { pk: { S: "T#amber" }, sk: { S: `MEMBER#${id}` } },
      OldImage: imageOf(before),
      NewImage: imageOf(after),
    },
  });
  expect(sent).toHaveLength(count);
});
