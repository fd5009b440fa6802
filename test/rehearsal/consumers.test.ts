import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { memberIdOf } from "@ipt/application/access/member-id.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { systemDigest } from "@ipt/lambda/system/system.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { emailOf, type Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { NOW } from "../world/walk.ts";
import { askExport } from "./ask-export.ts";
import { type Cloud, openCloud } from "./cloud.ts";
import { queueEvent, scheduleEvent, streamEvent } from "./events.ts";
import type { FunctionProcess } from "./runtime.ts";
import { QUEUES } from "./variables.ts";
import { activityMessage, deliveriesOf, disabledRecord, pingMessage, setWebhook } from "./webhook-cases.ts";

type Name = "projector" | "mail" | "schedule" | "vote-clock" | "exports" | "webhooks" | "usage";

let cloud: Cloud;
let place: Place;
let run: Readonly<Record<Name, FunctionProcess>>;
beforeAll(async () => {
  cloud = await openCloud();
  const [projector, mail, schedule, clock, exports, webhooks, usage] = await Promise.all([
    cloud.start("projector"),
    cloud.start("mail"),
    cloud.start("schedule"),
    cloud.start("vote-clock"),
    cloud.start("exports"),
    cloud.start("webhooks"),
    cloud.start("usage"),
  ]);
  run = { projector, mail, schedule, "vote-clock": clock, exports, webhooks, usage };
  place = await populate(cloud.service, "amber");
  cloud.service.setNow(NOW);
});
afterAll(() => cloud.stop());
afterEach(() => {
  cloud.engine.inject(null);
  cloud.aws.refuseMail(null);
  cloud.aws.queued.length = 0;
});

const batch = async (name: Name, event: unknown) => {
  const invoked = await run[name].invoke(event);
  expect(invoked.ok, JSON.stringify(invoked)).toBe(true);
  return invoked.ok ? invoked.result : null;
};
const DONE = { batchItemFailures: [] };
const THROTTLED = { type: "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException" };

const territory = (id: string) => ({ pk: `T#${id}`, sk: "TERRITORY" });
const member = async (id: string, who: string) => ({
  pk: `T#${id}`,
  sk: `MEMBER#${await memberIdOf(systemDigest, emailOf("amber", who))}`,
});
const namesOf = async (): Promise<readonly string[]> => {
  const page = await cloud.service.lookups.reader.allTerritories({ limit: 100, cursor: null });
  return page.ok ? page.value.items.map(({ id }) => id) : [];
};
/** Something in a territory's place that is no territory. */
const poison = (id: string) =>
  cloud.service.engine.client.send(
    new PutItemCommand({
      TableName: mainTable.name,
      Item: {
        pk: { S: `T#${id}` },
        sk: { S: "TERRITORY" },
        t: { S: "territory" },
        v: { N: "1" },
        r: { N: "1" },
      },
    }),
  );

const storeOf = ({ service }: Cloud, territory: string) =>
  territoryStore(service.client, mainTable.name, territory, { now: service.now });

describe("The projector's bundle", () => {
  test("projects a batch, each territory read with its own credentials, and writes across territories itself", async () => {
    cloud.engine.calls.length = 0;
    const event = streamEvent([
      territory("amber"),
      await member("amber", "coordinator"),
      { name: "INSERT", pk: "T#amber#J#2026-01", sk: "2026-01-05T08:00:00.000Z#x" },
      territory("amber-suspended"),
    ]);
    expect(await batch("projector", event)).toEqual(DONE);
    expect(await namesOf()).toEqual(["amber", "amber-suspended"]);
    const user = await memberIdOf(systemDigest, emailOf("amber", "coordinator"));
    const entries = await cloud.service.lookups.reader.territoriesOf(user);
    expect(entries.map(({ id }) => id)).toEqual(["amber"]);
    expect(cloud.engine.calls.filter(({ allowed }) => !allowed)).toEqual([]);
    const writers = cloud.engine.calls.filter(({ wire }) => wire.operation === "PutItem");
    expect(writers.length).toBeGreaterThan(2);
    expect(new Set(writers.map(({ principal }) => principal.territory))).toEqual(new Set([null]));
    expect(await batch("projector", event)).toEqual(DONE);
  });

  test("asks again from the first record that failed, and what came before it is done", async () => {
    cloud.engine.inject((_wire, principal) => (principal.territory === "amber-erased" ? THROTTLED : null));
    const event = streamEvent([territory("amber-sandbox"), territory("amber-erased"), territory("amber")]);
    const failed = { batchItemFailures: [{ itemIdentifier: event.Records[1]?.dynamodb.SequenceNumber }] };
    expect(await batch("projector", event)).toEqual(failed);
    expect(await namesOf()).toContain("amber-sandbox");
    cloud.engine.inject(null);
    expect(await batch("projector", { Records: event.Records.slice(1) })).toEqual(DONE);
  });

  test("puts aside a record that nothing will ever read, without its content, and goes on", async () => {
    await poison("broken");
    const event = streamEvent([
      { ...territory("broken"), image: { d: { M: { name: { S: "private" } } } } },
      territory("amber-suspended"),
    ]);
    expect(await batch("projector", event)).toEqual(DONE);
    expect(cloud.aws.queued).toHaveLength(1);
    const [buried] = cloud.aws.queued;
    expect(buried).toMatchObject({ queue: QUEUES.dead, accessKey: "own.projector" });
    expect(JSON.parse(buried?.body ?? "")).toMatchObject({
      function: "projector",
      error: { error: "IncidentError" },
      record: { dynamodb: { Keys: { pk: { S: "T#broken" } } } },
    });
    expect(buried?.body).not.toContain("private");
    expect(run.projector.lines.join("\n")).toContain('"message":"record given up"');
  });
});

describe("The mail function's bundle", () => {
  const invited = async () =>
    streamEvent([
      { name: "INSERT", ...(await member("amber", "reader")) },
      {
        name: "MODIFY",
        ...(await member("amber", "landlord")),
        image: { d: { M: { invitedAt: { S: NOW } } } },
      },
    ]);

  test("writes to people newly given a part, and to those invited again", async () => {
    cloud.aws.mails.length = 0;
    expect(await batch("mail", await invited())).toEqual(DONE);
    expect(cloud.aws.mails.map(({ to }) => to)).toEqual([
      [emailOf("amber", "reader")],
      [emailOf("amber", "landlord")],
    ]);
    expect(run.mail.lines.join("\n")).not.toContain("@amber.example");
  });

  test("tries again when the mail service is busy, and gives up an address it refuses", async () => {
    cloud.aws.refuseMail("LimitExceededException");
    const event = await invited();
    const failed = { batchItemFailures: [{ itemIdentifier: event.Records[0]?.dynamodb.SequenceNumber }] };
    expect(await batch("mail", event)).toEqual(failed);
    cloud.aws.refuseMail("MessageRejected");
    expect(await batch("mail", event)).toEqual(DONE);
    expect(cloud.aws.queued.map(({ queue }) => queue)).toEqual([QUEUES.dead, QUEUES.dead]);
  });
});

describe("Webhooks", () => {
  const CLOSED = { url: "https://127.0.0.1/", disabled: null, failingSince: null };

  test("are fed by the projector: events of the list and deliveries to send, and nothing else", async () => {
    const pk = "T#amber#J#2026-03";
    const event = (id: string, type: string) => ({
      name: "INSERT" as const,
      pk,
      sk: `${NOW}#${id}`,
      image: { t: { S: "event" }, d: { M: { type: { S: type } } } },
    });
    const sent = (id: string, state: string) => ({
      pk: "T#amber#W",
      sk: `SENT#w1#${id}`,
      image: { t: { S: "webhookDelivery" }, d: { M: { state: { S: state } } } },
    });
    const records = [
      event("e1", "campaign.advanced"),
      event("e2", "member.invited"),
      sent("d1", "pending"),
      sent("d2", "retrying"),
      { ...sent("d3", "pending"), name: "REMOVE" as const },
    ];
    expect(await batch("projector", streamEvent(records))).toEqual(DONE);
    expect(cloud.aws.queued.map(({ body }): unknown => JSON.parse(body))).toEqual([
      { kind: "event", territory: "amber", at: NOW, id: "e1" },
      { kind: "delivery", territory: "amber", webhook: "w1", delivery: "d1" },
    ]);
    expect(new Set(cloud.aws.queued.map(({ queue }) => queue))).toEqual(new Set([QUEUES.webhooks]));
  });

  test("make one delivery of an event said twice, never send to an address that is not public, and try again later", async () => {
    await setWebhook(cloud.service, place, CLOSED);
    cloud.engine.calls.length = 0;
    const event = JSON.stringify(await activityMessage(cloud.service, place));
    expect(await batch("webhooks", queueEvent([event, event]))).toEqual(DONE);
    const made = await deliveriesOf(cloud.service, place);
    expect(made.map(({ type }) => type).sort()).toEqual(["activity.recorded", "webhook.ping"]);
    const ping = JSON.stringify(pingMessage(place));
    const answer = await batch("webhooks", queueEvent(["{", ping]));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "message-0" }] });
    const tried = (await deliveriesOf(cloud.service, place)).find(({ type }) => type === "webhook.ping");
    expect(tried).toMatchObject({
      state: "retrying",
      attempts: [{ status: null, error: "address-refused" }],
    });
    expect(cloud.aws.queued).toEqual([
      { queue: QUEUES.webhooks, body: ping, accessKey: "own.webhooks", delay: expect.any(Number) },
    ]);
    const delay = cloud.aws.queued[0]?.delay ?? 0;
    expect(delay).toBeGreaterThanOrEqual(4);
    expect(delay).toBeLessThanOrEqual(900);
    expect(cloud.engine.calls.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(run.webhooks.lines.join("\n")).not.toMatch(/whsec_|127\.0\.0\.1/);
  });

  test("tell the coordination and the partner's people when one is disabled, and nobody else", async () => {
    await setWebhook(cloud.service, place, { disabled: { at: NOW, reason: "failing" } });
    cloud.aws.mails.length = 0;
    expect(await batch("mail", streamEvent([disabledRecord(place)]))).toEqual(DONE);
    const told = cloud.aws.mails.flatMap(({ to }) => to).sort();
    expect(told).toEqual([emailOf("amber", "coordinator"), emailOf("amber", "provider")]);
    await setWebhook(cloud.service, place, CLOSED);
    cloud.aws.mails.length = 0;
    expect(await batch("mail", streamEvent([disabledRecord(place)]))).toEqual(DONE);
    expect(cloud.aws.mails).toEqual([]);
  });
});

describe("The votes' clock", () => {
  const statusOf = async (name: string): Promise<unknown> => {
    const id = place.id(name);
    const { key } = place.credentials("coordinator");
    const path = `/v1/territories/amber/quartiers/${id}/votes/${id}-vote`;
    const vote: unknown = await (await cloud.service.fetch(path, { headers: key ?? {} })).json();
    return typeof vote === "object" && vote && Reflect.get(vote, "status");
  };

  test("ticks for the territories that vote, suspended or not, and for no other", async () => {
    cloud.engine.calls.length = 0;
    expect(await batch("schedule", scheduleEvent(NOW))).toBeNull();
    expect(cloud.aws.queued).toEqual([
      { queue: QUEUES.clock, body: JSON.stringify({ territory: "amber" }), accessKey: "own.schedule" },
    ]);
    const keys = cloud.engine.calls.flatMap(({ wire }) => wire.leadingKeys);
    expect([...new Set(keys)]).toEqual(["OBS#territories"]);
  });

  test("opens and closes what is due, whatever becomes of other messages, and does it once", async () => {
    expect(await Promise.all(["planned", "opened", "due"].map(statusOf))).toEqual([
      "planned",
      "open",
      "open",
    ]);
    const message = JSON.stringify({ territory: "amber" });
    const event = queueEvent([
      "{",
      JSON.stringify({ territory: "T#amber" }),
      message,
      JSON.stringify({ territory: "gone" }),
    ]);
    const failed = { batchItemFailures: [{ itemIdentifier: "message-0" }, { itemIdentifier: "message-1" }] };
    expect(await batch("vote-clock", event)).toEqual(failed);
    expect(await Promise.all(["planned", "opened", "due"].map(statusOf))).toEqual(["open", "open", "closed"]);
    expect(await batch("vote-clock", queueEvent([message, message]))).toEqual(DONE);
    const said = run["vote-clock"].lines.filter((line) => /"message":"vote (?:opened|closed)"/.test(line));
    expect(said).toHaveLength(2);
  });

  test("leaves a message to be tried again when the table can't answer", async () => {
    cloud.engine.inject(() => THROTTLED);
    const failed = { batchItemFailures: [{ itemIdentifier: "message-0" }] };
    expect(await batch("vote-clock", queueEvent([JSON.stringify({ territory: "amber" })]))).toEqual(failed);
  });
});

describe("An export", () => {
  const stored = (id: string) => cloud.aws.objects.get(`/ipt-answers/archives/amber/${id}.zip`);
  const handed = (event: unknown) => batch("exports", event);
  const messageOf = (id: string) => queueEvent([JSON.stringify({ territory: "amber", export: id })]);

  test("is passed on by the projector, prepared once under the territory's own rights, and done whoever says it again", async () => {
    const asked = await askExport(cloud.service, "amber");
    cloud.engine.calls.length = 0;
    const event = streamEvent([
      { name: "INSERT", pk: "T#amber", sk: `EXPORT#${asked.id}` },
      { name: "MODIFY", pk: "T#amber", sk: `EXPORT#${asked.id}` },
    ]);
    expect(await batch("projector", event)).toEqual(DONE);
    const body = JSON.stringify({ territory: "amber", export: asked.id });
    expect(cloud.aws.queued).toEqual([{ queue: QUEUES.exports, body, accessKey: "own.projector" }]);
    expect(await handed(queueEvent([body]))).toEqual(DONE);
    expect(stored(asked.id)).toMatchObject({ accessKey: "territory.exports.amber", type: "application/zip" });
    const done = await asked.stored();
    expect(done.value).toMatchObject({ status: "done", bytes: stored(asked.id)?.body.length });
    expect(cloud.engine.calls.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(await handed(queueEvent([body]))).toEqual(DONE);
    expect((await asked.stored()).revision).toBe(done.revision);
  });

  test("that another run is at comes back later; one that nobody wrote, or of a territory that is gone, does no harm", async () => {
    const asked = await askExport(cloud.service, "amber");
    const { value, revision } = await asked.stored();
    await asked.keep({ ...value, status: "running", toldAt: NOW }, revision);
    const failed = { batchItemFailures: [{ itemIdentifier: "message-0" }] };
    expect(await handed(messageOf(asked.id))).toEqual(failed);
    expect(stored(asked.id)).toBeUndefined();
    expect(await handed(queueEvent([JSON.stringify({ territory: "../coral", export: "x" })]))).toEqual(
      failed,
    );
    expect(await handed(queueEvent([JSON.stringify({ territory: "gone", export: "x" })]))).toEqual(DONE);
    expect(await handed(messageOf("nothing"))).toEqual(DONE);
  });
});

describe("Usage", () => {
  const row = (territory: string, hour: string, requests: number) => ({
    territory,
    hour: `2026-03-16 ${hour}:00:00.000`,
    requests: String(requests),
    errors: "0",
    refused: "0",
    milliseconds: "12.5",
    readUnits: "1.5",
    writeUnits: "0",
    bytes: "1000",
  });
  const monthOf = async (territory: string) =>
    (await storeOf(cloud, territory).get("usage", { month: "2026-03" }))?.value;

  test("is added to each territory's month, hour by hour, under its own rights, and once however often it is counted", async () => {
    cloud.engine.calls.length = 0;
    cloud.aws.watched.rows = [
      row("amber", "09", 40),
      row("amber", "08", 2),
      row("nowhere", "08", 5),
      row("../x", "08", 5),
    ];
    expect(await batch("usage", scheduleEvent(NOW))).toBeNull();
    const counted = {
      requests: 42,
      bytes: 2000,
      readUnits: 3,
      mails: 0,
      through: "2026-03-16T10:00:00.000Z",
    };
    expect(await monthOf("amber")).toMatchObject(counted);
    expect(await monthOf("nowhere")).toBeUndefined();
    const [query] = cloud.aws.watched.queries;
    expect(query).toMatchObject({ logGroupNames: ["/ipt/rehearsal/api", "/ipt/rehearsal/web"] });
    expect(cloud.engine.calls.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(new Set(cloud.engine.calls.map(({ principal }) => principal.territory))).toEqual(
      new Set(["amber", "nowhere"]),
    );
    cloud.aws.watched.rows = [...cloud.aws.watched.rows, row("amber", "10", 8)];
    expect(await batch("usage", { since: "2026-03-16T00:00:00.000Z" })).toBeNull();
    expect(await monthOf("amber")).toMatchObject({ requests: 50, through: "2026-03-16T11:00:00.000Z" });
  });

  test("is shown to the operator once projected", async () => {
    const event = streamEvent([{ pk: "T#amber", sk: "USAGE#2026-03" }]);
    expect(await batch("projector", event)).toEqual(DONE);
    const page = await cloud.service.lookups.reader.usages({ limit: 10, cursor: null });
    expect(page).toMatchObject({ value: { items: [{ id: "amber", usage: { requests: 50 } }] } });
  });
});
