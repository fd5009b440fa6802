import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BundleFile, eagerFiles, readMetafile } from "@ipt/lambda/build/bundle-file.ts";
import { bundleOptions } from "@ipt/lambda/build/function-bundles.ts";
import { build } from "esbuild";
import { startAwsStub } from "../../rehearsal/aws-stub.ts";
import { httpEvent, queueEvent, scheduleEvent, streamEvent } from "../../rehearsal/events.ts";
import { keptBundle } from "../../rehearsal/kept-bundle.ts";
import { startProcess, type Times } from "../../rehearsal/runtime.ts";
import { variablesOf } from "../../rehearsal/variables.ts";
import { populate } from "../../world/populate.ts";
import { BASE_URL, OPERATOR, openService } from "../../world/service.ts";
import { NOW } from "../../world/walk.ts";

/** Functions measured, each with the first event it is given. */
export const MEASURED = [
  "api",
  "ballot",
  "urn",
  "web",
  "vote-pages",
  "sign-in",
  "projector",
  "mail",
  "schedule",
  "vote-clock",
  "restore",
] as const;
export type Measured = (typeof MEASURED)[number];

export type BundleMeasure = {
  readonly name: string;
  /** Bytes read when the function starts, and in all. */
  readonly eager: number;
  readonly whole: number;
  readonly lazy: readonly BundleFile[];
  /** Files read until the first answer is given, and their bytes. */
  readonly read: readonly BundleFile[];
  readonly first: number;
  readonly times: readonly Times[];
};

const bare = fileURLToPath(new URL("bare.mjs", import.meta.url));

const eventsOf = (authorization: string): Readonly<Record<Measured, unknown>> => ({
  api: httpEvent({ path: "/v1/territories/amber", headers: { authorization } }),
  ballot: httpEvent({
    path: "/v1/territories/amber/quartiers/amber-shut/votes/amber-shut-vote",
    headers: { authorization },
  }),
  urn: httpEvent({ path: "/v1/urns/nothing" }),
  web: httpEvent({ path: "/" }),
  "vote-pages": httpEvent({ path: "/espace/amber/quartiers/amber-shut/vote" }),
  "sign-in": httpEvent({ path: "/auth/nothing" }),
  projector: streamEvent([{ pk: "T#amber", sk: "TERRITORY" }]),
  mail: streamEvent([{ pk: "T#amber", sk: "MEMBER#nobody", name: "INSERT" }]),
  schedule: scheduleEvent(NOW),
  "vote-clock": queueEvent([JSON.stringify({ territory: "amber" })]),
  restore: { territory: "amber", from: "internet-pour-tous", apply: false, operator: "bench" },
});

const KEY = Buffer.alloc(32, 1).toString("base64url");
const SECRET = { sealingKey: KEY, formKey: KEY, wrappingKey: KEY, clientSecrets: { local: "s" } };
const PROVIDERS = JSON.stringify([
  {
    id: "local",
    issuer: "http://localhost/oidc",
    clientId: "ipt",
    clientAuthentication: "client_secret_basic",
    scopes: ["openid"],
  },
]);

/**
 * Starts each function and the yardstick (Hono and a document client, one item read) so many times, in turn, each
 * time in a fresh process, and gives each one event. Only ratios between them mean anything on another machine.
 */
export const measureBundles = async (
  names: readonly Measured[],
  runs: number,
): Promise<readonly BundleMeasure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "ipt-bench-"));
  const service = await openService();
  const aws = await startAwsStub(SECRET, () => Date.parse(NOW));
  const place = await populate(service, "amber");
  const authorization = place.credentials("coordinator").key?.["authorization"] ?? "";
  const events = eventsOf(authorization);
  const endpoints = { dynamodb: service.engine.endpoint, others: aws.endpoint };
  const outdir = join(folder, "bare");
  const { metafile } = await build({
    ...bundleOptions(outdir),
    sourcemap: false,
    entryPoints: { index: bare },
    splitting: true,
  });
  const subjects = [
    {
      name: "bare",
      folder: outdir,
      files: readMetafile(metafile.outputs),
      event: events.api,
      as: "api" as const,
    },
    ...(await Promise.all(
      names.map(async (name) => {
        const bundle = await keptBundle(name, folder);
        return { ...bundle, event: events[name], as: name };
      }),
    )),
  ];
  const answer = async (subject: (typeof subjects)[number], more: Readonly<Record<string, string>> = {}) => {
    const given = { baseUrl: BASE_URL, operators: OPERATOR, providers: PROVIDERS };
    const variables = { ...variablesOf(subject.as, endpoints, given), REHEARSAL_NOW: NOW, ...more };
    const running = await startProcess(subject.name, subject.folder, variables);
    const invoked = await running.invoke(subject.event);
    const taken = running.times();
    await running.stop();
    if (!invoked.ok || !taken) throw new Error(`${subject.name} failed: ${JSON.stringify(invoked)}`);
    return taken;
  };
  const loaded = new Map<string, readonly string[]>();
  const times = new Map(subjects.map(({ name }): [string, Times[]] => [name, []]));
  for (const one of subjects) loaded.set(one.name, (await answer(one, { REHEARSAL_LOADED: "1" })).loaded);
  for (let run = 0; run < runs; run += 1) {
    for (const one of subjects) times.get(one.name)?.push(await answer(one));
  }
  aws.stop();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
  return subjects.map(({ name, files }) => {
    const eager = eagerFiles(files);
    const sum = (some: readonly BundleFile[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
    const read = files.filter((file) => loaded.get(name)?.includes(file.name));
    return {
      name,
      read,
      first: sum(read),
      eager: sum(eager),
      whole: sum(files),
      lazy: files.filter((file) => !eager.includes(file)),
      times: times.get(name) ?? [],
    };
  });
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** The middle of the runs; or their first quarter, which a busy machine disturbs less. */
export const typical = (times: readonly Times[], of: (one: Times) => number, share = 0.5): number =>
  quantile(times.map(of), share);
