import { decideNotification } from "@ipt/application/incidents/decide-notification.ts";
import { recordSecurityIncident } from "@ipt/application/incidents/record-security-incident.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { projectStream } from "@ipt/dynamodb/stream/project-stream.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { engineClient } from "@ipt/local/engine/clients.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type WebWorld, webWorld } from "../../testing/web-world.ts";

const HOUR = 3_600_000;

let world: WebWorld;
beforeAll(async () => {
  world = await webWorld();
});
afterAll(() => world.stop());

const project = async (): Promise<void> => {
  const client = engineClient(world.endpoint);
  const handle = projectStream({ client, tableName: mainTable.name, now: () => world.now.at });
  const Keys = { pk: { S: "T#brest" }, sk: { S: "INCIDENT#x" } };
  await handle({ Records: [{ dynamodb: { Keys, SequenceNumber: "1" } }] });
  client.destroy();
};

it("The operator sees every breach, until when it can be notified in time, who acts, and what is late", async () => {
  const operator = { kind: "operator", id: "o", name: "o" } as const;
  const ctx = async () => ({ ...(await world.coordinator()), actor: operator });
  const empty = await world.as("operator").get("/exploitation/incidents");
  expect(empty.text).toContain("Aucun incident de sécurité");
  const about = { happened: "Un poste volé.", data: "Noms de l’équipe.", measures: "Accès coupés." };
  const now = world.now.at;
  for (const [id, hours] of [
    ["late", 73],
    ["waiting", 1],
    ["decided", 2],
  ] as const)
    await world.must(
      recordSecurityIncident(await ctx(), {
        id,
        title: `Incident ${id}`,
        discoveredAt: addMilliseconds(now, -hours * HOUR),
        ...about,
      }),
    );
  const notification = { decided: "notified", at: now, reference: null, because: null };
  await world.must(decideNotification(await ctx(), { incident: "decided", notification }));
  await project();
  const { text, html } = await world.as("operator").get("/exploitation/incidents");
  const order = [...text.matchAll(/Incident (late|waiting|decided)/g)].map(([, id]) => id);
  expect(order).toEqual(["late", "waiting", "decided"]);
  expect(text).toMatch(/Incident late Brest .*Délai dépassé Vous et la coordination/);
  expect(text).toMatch(/Incident waiting .*À décider Vous et la coordination/);
  expect(text).toMatch(/Incident decided .*Notifiée Personne/);
  expect(text).not.toContain("Un poste volé");
  expect(html).toContain('href="/exploitation/territoires/brest/incidents/late"');
});
