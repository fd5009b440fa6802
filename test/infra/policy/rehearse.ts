import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { suspendTerritory } from "@ipt/application/territories/set-status.ts";
import { askCount } from "@ipt/application/votes/ask-count.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { toBase64Url } from "@ipt/ballot/base64url.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { restoredTableInfix } from "@ipt/contracts/stored-names.ts";
import type { UrnBallot } from "@ipt/domain/vote/urn.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { askExport } from "../../rehearsal/ask-export.ts";
import { type Cloud, openCloud } from "../../rehearsal/cloud.ts";
import { queueEvent, scheduleEvent, streamEvent } from "../../rehearsal/events.ts";
import { functionAt } from "../../rehearsal/function-at.ts";
import type { GuardedCall } from "../../rehearsal/guarded-engine.ts";
import { type HeldVote, holdVote } from "../../rehearsal/hold-vote.ts";
import { needsAnotherPlace, operationsInTurn } from "../../rehearsal/in-turn.ts";
import { activityMessage, disabledRecord, pingMessage, setWebhook } from "../../rehearsal/webhook-cases.ts";
import { countUrn } from "../../vote/audit.ts";
import { OPENS, ref, SHUT } from "../../vote/polling-station.ts";
import { credentialsOf, send } from "../../world/ask.ts";
import { base64url } from "../../world/online.ts";
import type { Place } from "../../world/place.ts";
import { populate } from "../../world/populate.ts";
import { requestsFor } from "../../world/requests/all.ts";
import { OPERATOR, type Service } from "../../world/service.ts";
import { NOW } from "../../world/walk.ts";
import { copyTable } from "../copy-table.ts";
import type { Wire } from "./requests-of.ts";

const RESTORED = `${mainTable.name}${restoredTableInfix}20260316`;
const TERRITORY = "amber";

/** Something lost and something that came since, for the restoration to put back and to take away. */
const spoil = async ({ engine }: Service, territory: string): Promise<void> => {
  const pk = { S: `T#${territory}` };
  const extra = {
    pk,
    sk: { S: "P#PARTNER#since" },
    t: { S: "partner" },
    v: { N: "1" },
    r: { N: "1" },
    d: { M: {} },
  };
  await engine.client.send(
    new BatchWriteItemCommand({
      RequestItems: {
        [mainTable.name]: [
          { DeleteRequest: { Key: { pk, sk: { S: "TERRITORY" } } } },
          { PutRequest: { Item: extra } },
        ],
      },
    }),
  );
};

/** Each operation that the function of the ballot answers, asked of its bundle, but for what another place would need. */
const askBallot = async (cloud: Cloud, place: Place): Promise<void> => {
  const through = cloud.through(await cloud.start("ballot"));
  const answered = operationsInTurn().filter(({ path }) => functionAt(`/v1${path}`) === "ballot");
  for (const operation of answered.filter(({ id }) => !needsAnotherPlace(id))) {
    const [ask] = requestsFor(operation, place);
    // Sessions are read on the way to whoever shows one rather than a key.
    const shown = operation.id === "getVote" ? place.credentials(ask.as).session : credentialsOf(place, ask);
    const answer = await send(through, operation, place, ask, shown);
    if (answer.status !== operation.status && operation.id !== "undoAttendance")
      throw new Error(`${operation.id}: ${answer.status} ${await answer.text()}`);
  }
};

/** Pages of both kinds, read by a member of the territory. */
const readPages = async (cloud: Cloud, place: Place): Promise<void> => {
  const headers = place.credentials("tenants").session;
  const pages = {
    web: ["/", "/espace", "/espace/amber/partenaires", "/amber/quartiers/amber-live"],
    "vote-pages": [
      "/espace/amber/quartiers/amber-shut/vote",
      "/espace/amber/quartiers/amber-due/votes/amber-due-vote",
    ],
  } as const;
  for (const name of ["web", "vote-pages"] as const) {
    const through = cloud.through(await cloud.start(name));
    for (const path of pages[name]) {
      const answer = await through.fetch(path, { headers });
      if (answer.status >= 400) throw new Error(`${path}: ${answer.status}`);
    }
  }
};

/** What a table restored from a backup would bring back of a vote. */
const leaveBehind = async (
  { polls: { city, ballot, vote }, voters }: HeldVote,
  fallen: UrnBallot | undefined,
  hash: string,
): Promise<void> => {
  const { urn, keys } = city.ballots;
  const [opens, closes] = [OPENS, SHUT];
  const [urnKey, signingKey] = [toBase64Url(vote.urnKey), toBase64Url(vote.signingKey)];
  await urn.place({ ballot, state: "sealed", urnKey, signingKey, opens, closes, aheadMs: 0 });
  if (fallen) await urn.drop(fallen);
  await keys.create(ballot);
  const { blinded = "", capsule: sealed = "" } = voters[2]?.request ?? {};
  await city.store.commit({
    changes: [{ op: "capsule", value: { ballot, hash: base64url(hash), blinded, sealed } }],
    event: {
      id: `left-${hash.replaceAll(" ", "-")}`,
      at: city.now(),
      type: "vote.incident-recorded",
      actor: "test",
      requestId: "test",
      quartier: ref.quartier,
      subject: ref.vote,
      data: {},
    },
    idempotency: null,
  });
};

/** The territory of the vote, suspended then erased by the operator. */
const erase = async ({ cloud, ballot, polls: { city } }: HeldVote): Promise<void> => {
  const cookie = await cloud.service.signIn({ email: OPERATOR, expiresAt: "2030-01-01T00:00:00.000Z" });
  await city.act("operator", suspendTerritory, {});
  const path = `/v1/territories/${city.territory}/erasure`;
  const answer = await cloud.through(ballot).fetch(path, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify({ confirm: city.territory }),
  });
  if (!answer.ok) throw new Error(`erasure: ${answer.status} ${await answer.text()}`);
};

/** A vote from its eve to the destruction of its ballots, in a sandbox whose clock was moved. */
const liveAVote = async (): Promise<readonly GuardedCall[]> => {
  const held = await holdVote();
  try {
    const { polls, doors, voters } = held;
    await held.moveClock(60_000);
    held.setNow(OPENS);
    await held.tick();
    for (const voter of voters.slice(0, 2)) {
      await doors.voter("dwelling", { key: voter.key });
      await held.cast(voter);
      await held.cast(voter);
      await doors.voter("erasure", { key: voter.key });
    }
    await doors.voter("signature", voters[2]?.request ?? {});
    await doors.voter("dwelling", { key: voters[2]?.key });
    held.setNow(SHUT);
    await held.tick();
    for (const who of ["landlord", "tenants"] as const) await polls.city.act(who, askCount, ref);
    const { counts } = await countUrn(polls);
    const none = { for: 0, against: 0, blank: 0, void: 0 };
    for (const who of ["landlord", "tenants"] as const) {
      await polls.city.act(who, enterCount, { ...ref, ...none });
      const online = { ...ref, channel: "online", ...counts };
      await polls.city.act(who, enterCount, online);
    }
    await polls.city.act("tenants", sealMinutes, ref);
    for (const path of ["", "/ballots", `/trackers/${voters[0]?.tracker}`])
      await doors.urn(`/v1/urns/${polls.ballot}${path}`);
    const [fallen] = (await polls.city.urn.list(polls.ballot, null, 1)).items;
    await leaveBehind(held, fallen, "after the count");
    held.setNow("2028-03-19T11:00:00.000Z");
    await held.tick();
    await leaveBehind(held, fallen, "after the destruction");
    await erase(held);
    const missing = ["opened", "closed"].filter(
      (did) => !held.clock.lines.join("").includes(`"vote ${did}"`),
    );
    if (missing.length > 0 || (await polls.city.urn.count(polls.ballot)) > 0)
      throw new Error(`the vote was not ${missing.join(", ")} or its ballots are still there`);
    return [...held.cloud.engine.calls];
  } finally {
    await held.stop();
  }
};

/**
 * What the functions that nothing local runs ask of the table: their bundles, as built, started as Lambda would, on a
 * lived-in territory. By function, as signed.
 */
export const rehearse = async (): Promise<ReadonlyMap<string, readonly Wire[]>> => {
  const cloud = await openCloud();
  try {
    const place = await populate(cloud.service, TERRITORY);
    cloud.service.setNow(NOW);
    const invoke = async (name: FunctionName, event: unknown): Promise<void> => {
      const running = await cloud.start(name);
      const invoked = await running.invoke(event);
      if (!invoked.ok)
        throw new Error(`${name}: ${JSON.stringify(invoked.error)} ${running.lines.join("\n")}`);
    };
    await invoke("schedule", scheduleEvent(NOW));
    await invoke("vote-clock", queueEvent([JSON.stringify({ territory: TERRITORY })]));
    const { id } = await askExport(cloud.service, TERRITORY);
    const usage = { requests: "3", milliseconds: "9", readUnits: "1", bytes: "10" };
    cloud.aws.watched.rows = [{ territory: TERRITORY, hour: `${NOW.slice(0, 10)} 06:00:00.000`, ...usage }];
    await invoke("usage", scheduleEvent(NOW));
    await invoke("exports", queueEvent([JSON.stringify({ territory: TERRITORY, export: id })]));
    await setWebhook(cloud.service, place, { url: "https://127.0.0.1/" });
    const told = [await activityMessage(cloud.service, place), pingMessage(place)];
    await invoke("webhooks", queueEvent(told.map((one) => JSON.stringify(one))));
    const disabled = { at: NOW, reason: "failing" } as const;
    await setWebhook(cloud.service, place, { disabled });
    await invoke("mail", streamEvent([disabledRecord(place)]));
    await copyTable(cloud.service, RESTORED);
    await spoil(cloud.service, place.territory("suspended"));
    const restored = {
      territory: place.territory("suspended"),
      from: RESTORED,
      operator: "olivier",
      apply: true,
    };
    await invoke("restore", restored);
    await askBallot(cloud, place);
    await readPages(cloud, place);
    const calls = [...cloud.engine.calls, ...(await liveAVote())];
    const byFunction = Map.groupBy(calls, ({ principal }) => principal.function);
    return new Map([...byFunction].map(([name, calls]) => [name, calls.map(({ wire }) => wire)]));
  } finally {
    await cloud.stop();
  }
};
