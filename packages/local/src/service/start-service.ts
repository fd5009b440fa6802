import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createApi } from "@ipt/api/app.ts";
import { guessLimiter } from "@ipt/api/ballot/guess-limiter.ts";
import { openBallots } from "@ipt/api/ballot/open-ballots.ts";
import { createUrnApp } from "@ipt/api/ballot/urn-app.ts";
import { isCrossSite } from "@ipt/api/identity/cross-site.ts";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import type { IdentityDeps } from "@ipt/api/identity/identity-deps.ts";
import { rateLimiter } from "@ipt/api/rate/rate-limiter.ts";
import { derivedSecrets } from "@ipt/api/webhooks/secret.ts";
import { webhookSender } from "@ipt/api/webhooks/send-webhook.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { invitationMessage } from "@ipt/application/notifications/invitation.ts";
import { webhookDisabledMessage } from "@ipt/application/notifications/webhook-disabled.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { openClient } from "@ipt/dynamodb/client.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import type { CapacityMeter } from "@ipt/dynamodb/kit/capacity-meter.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mailDisabledWebhooks } from "@ipt/dynamodb/stream/mail-disabled-webhooks.ts";
import { mailInvitations } from "@ipt/dynamodb/stream/mail-invitations.ts";
import { projectStream } from "@ipt/dynamodb/stream/project-stream.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { keyVault } from "@ipt/dynamodb/urn/key-vault.ts";
import { urnStore } from "@ipt/dynamodb/urn/urn-store.ts";
import { DEMO_ACCOUNTS, DEMO_OPERATOR } from "../demo/accounts.ts";
import { readDemoKey, writeDemoKeys } from "../demo/demo-keys.ts";
import { engineStreamsClient } from "../engine/clients.ts";
import { startEngine } from "../engine/start-engine.ts";
import { trimStream } from "../engine/trim-stream.ts";
import { sweepExpired } from "../expiry/sweep-expired.ts";
import { exportWorker } from "../exports/export-worker.ts";
import { fileArchives } from "../exports/file-archives.ts";
import { openServer } from "../http/open-server.ts";
import { localIdentity } from "../identity/local-identity.ts";
import { clearDataFolder } from "../lock/clear-data-folder.ts";
import { lockDataFolder } from "../lock/lock-data-folder.ts";
import { fileMailSender } from "../mail/file-mail-sender.ts";
import { seed } from "../seed/seed.ts";
import { signingThreads } from "../signing/signing-threads.ts";
import type { StartProblem } from "../start-problem.ts";
import { startStreamReader } from "../stream/start-stream-reader.ts";
import { wakeOnWrite } from "../stream/wake-on-write.ts";
import { systemNow } from "../system/clock.ts";
import { every } from "../system/every.ts";
import { localSecret } from "../system/local-secret.ts";
import { systemRandomBytes } from "../system/randomness.ts";
import { createTables } from "../tables/create-tables.ts";
import { usageMeter } from "../usage/usage-meter.ts";
import { webhookWorker } from "../webhooks/webhook-worker.ts";
import { connectionAddress } from "./connection-address.ts";
import { keepAllTime } from "./keep-all-time.ts";
import { localHealth } from "./local-health.ts";
import { openApiText } from "./open-api-text.ts";
import { siteOf } from "./site.ts";

export type ServiceSettings = {
  readonly dataDir: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Forget what the folder holds and begin again. */
  readonly fresh: boolean;
  readonly onError: (error: unknown, where: string) => void;
  readonly onCrash: () => void;
};

export type Service = {
  readonly url: string;
  /** Resolves when everything written so far was projected. */
  readonly drain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const SWEEP_MS = 60_000;
const CLOCK_MS = 5_000;
const USAGE_MS = 60_000;
const TRIM_MS = 30_000;
const SEALING_KEY_BYTES = 32;
const FORM_KEY_BYTES = 32;
const WEBHOOK_KEY_BYTES = 32;
const SENDER = { name: "Internet pour tous", address: "ne-pas-repondre@demo.example" };

/** The whole service on one machine: engine, tables, stream to projector, expiry, identity, API. */
export const startService = async (settings: ServiceSettings): Promise<Result<Service, StartProblem>> => {
  const { dataDir, onError } = settings;
  const report = (where: string) => (error: unknown) => onError(error, where);
  const opened = await openServer({ port: settings.port });
  if (!opened.ok) return opened;
  const server = opened.value;
  const undo: (() => Promise<void> | void)[] = [server.stop];
  const stop = async (): Promise<void> => {
    for (const step of undo) await step();
  };
  const refuse = async (problem: StartProblem) => {
    await stop();
    return { ok: false, error: problem } as const;
  };

  const locked = lockDataFolder(dataDir, { address: server.url, since: systemNow() });
  if (!locked.ok) return refuse(locked.error);
  undo.push(locked.value.release);
  // A folder without its demonstration keys was left by a seeding that never ended.
  if (settings.fresh || readDemoKey(dataDir, "BREST") === null) clearDataFolder(dataDir);

  const started = await startEngine({ dataDir, onCrash: settings.onCrash });
  if (!started.ok) return refuse(started.error);
  const { endpoint, databaseFile } = started.value;
  undo.splice(1, 0, started.value.stop);

  const client = openClient({
    endpoint,
    region: "eu-west-3",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const streams = engineStreamsClient(endpoint);
  await createTables(client);
  const newId = createIds(systemNow, systemRandomBytes);
  const mail = fileMailSender({ dataDir, from: SENDER, now: systemNow, newId });
  const deadLetterFile = join(dataDir, "dead-letters.jsonl");
  const lookups = directory(client, mainTable.name);
  const storeOf = (territory: string, meter?: CapacityMeter) =>
    territoryStore(client, mainTable.name, territory, {
      now: systemNow,
      urnTable: urnTable.name,
      ...(meter ? { meter } : {}),
    });
  const usage = usageMeter({ now: systemNow, clock: () => performance.now(), openTerritory: storeOf });
  const openTerritory = (territory: string) => storeOf(territory, usage.meterOf(territory));
  const archives = fileArchives(dataDir);
  const inviting = mailInvitations({
    client,
    tableName: mainTable.name,
    invite: async (member, territory) => {
      await mail.send(invitationMessage(member, territory, server.url));
      usage.mailed(territory.id);
    },
  });
  const tellDisabled = mailDisabledWebhooks({
    openTerritory,
    tell: (member, webhook, territory) =>
      mail.send(webhookDisabledMessage(member, webhook, territory, server.url)),
  });
  const exporting = exportWorker({
    openTerritory,
    directory: lookups.reader,
    archives,
    now: systemNow,
    newId,
    randomBytes: systemRandomBytes,
    onError: report("export"),
  });
  const webhooks = derivedSecrets(
    async () => localSecret(dataDir, "webhooks", WEBHOOK_KEY_BYTES, systemRandomBytes),
    { local: true },
  );
  const telling = webhookWorker({
    openTerritory,
    directory: lookups.reader,
    webhooks,
    send: webhookSender({ local: true, clock: () => performance.now() }),
    random: Math.random,
    now: systemNow,
    newId,
    randomBytes: systemRandomBytes,
    onError: report("webhooks"),
  });
  const reader = await startStreamReader({
    client: streams,
    tableName: mainTable.name,
    handler: projectStream({
      client,
      tableName: mainTable.name,
      now: systemNow,
      also: async (record) => {
        telling.follow(record);
        await exporting.follow(record);
        await inviting(record);
        await tellDisabled(record);
      },
    }),
    checkpointFile: join(dataDir, "stream.json"),
    deadLetterFile,
    now: systemNow,
    onError: report("stream"),
  });
  wakeOnWrite(client, reader.wake);
  await telling.resume();
  const sweep = every(
    SWEEP_MS,
    async () => {
      await archives.sweep(systemNow());
      return sweepExpired(client, systemNow());
    },
    report("expiry"),
  );
  const trim = every(
    TRIM_MS,
    () => (databaseFile ? trimStream(databaseFile, mainTable.name, reader.handledUpTo()) : 0),
    report("stream"),
  );
  const counting = every(USAGE_MS, usage.flush, report("usage"));
  const lastCount = () => usage.flush().catch(report("usage"));
  undo.splice(
    1,
    0,
    counting.stop,
    lastCount,
    sweep.stop,
    trim.stop,
    reader.stop,
    telling.stop,
    exporting.stop,
    () => {
      client.destroy();
      streams.destroy();
    },
  );

  const identity = localIdentity({
    baseUrl: server.url,
    dataDir,
    accounts: DEMO_ACCOUNTS,
    now: systemNow,
    randomBytes: systemRandomBytes,
    onError: report("identity"),
  });
  server.mount(identity.path, identity.listener);
  undo.splice(1, 0, identity.close);

  const urn = urnStore(client, urnTable.name);
  const wrapping = localSecret(dataDir, "vote-keys", SEALING_KEY_BYTES, systemRandomBytes);
  const signing = signingThreads(availableParallelism(), report("signing"));
  undo.splice(1, 0, signing.stop);
  const ballots = openBallots({
    urn,
    vault: keyVault(client, urnTable.name, wrapping),
    openSigner: signing.open,
  });
  const clock = every(
    CLOCK_MS,
    () =>
      keepAllTime({
        openTerritory,
        directory: lookups.reader,
        ballots,
        now: systemNow,
        newId,
        randomBytes: systemRandomBytes,
      }),
    report("vote clock"),
  );
  undo.splice(1, 0, clock.stop);
  const identityDeps: Omit<IdentityDeps, "onFailure"> = {
    baseUrl: server.url,
    providers: [identity.settings],
    sessions: lookups.sessions,
    sealingKey: localSecret(dataDir, "sealing", SEALING_KEY_BYTES, systemRandomBytes),
    now: systemNow,
    randomBytes: systemRandomBytes,
  };
  const formKey = localSecret(dataDir, "forms", FORM_KEY_BYTES, systemRandomBytes);
  const apiDeps = {
    openTerritory,
    directory: lookups.reader,
    ballots,
    archives,
    rates: rateLimiter(),
    webhooks,
    guesses: { limiter: guessLimiter(Date.now), addressOf: connectionAddress },
    sources: {
      secret: async () => Buffer.from(formKey).toString("base64url"),
      addressOf: connectionAddress,
    },
    currentSession: currentSessionOf(identityDeps),
    isCrossSite: (headers: Headers) => isCrossSite(headers, server.url),
    operators: new Set([DEMO_OPERATOR.email]),
    now: systemNow,
    newId,
    randomBytes: systemRandomBytes,
    openApi: openApiText,
    onError: (error: unknown, request: { readonly requestId: string; readonly route: string }) =>
      onError(error, `${request.route} ${request.requestId}`),
  };
  const assets = await (await import("@ipt/web/assets/build-assets.ts")).buildAssets();
  const health = localHealth({
    dataDir,
    deadLetterFile,
    drain: reader.drain,
    clock: () => performance.now(),
    wait: (milliseconds) => setTimeout(milliseconds),
  });
  const urnApp = createUrnApp({
    urn,
    crypto: ballots.crypto,
    now: systemNow,
    onAnswer: () => undefined,
    onError: (name) => onError(name, "urn"),
  });
  const api = createApi(apiDeps);
  const site = await siteOf({ api, urn: urnApp, apiDeps, identityDeps, assets, formKey, health });
  server.attach({ fetch: usage.counting((request, env) => site.fetch(request, env)) });

  if (readDemoKey(dataDir, "BREST") === null) {
    const seedDeps = {
      openTerritory: storeOf,
      directory: lookups.reader,
      ballots,
      now: systemNow,
      newId,
      randomBytes: systemRandomBytes,
    };
    writeDemoKeys(dataDir, await seed(seedDeps));
  }
  await reader.drain();
  server.markReady();
  return ok({ url: server.url, drain: reader.drain, stop });
};
