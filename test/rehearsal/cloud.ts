import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import type { Variable } from "@ipt/contracts/function-variables.ts";
import { formSecretField, voteSecretField, webhookSecretField } from "@ipt/contracts/stored-names.ts";
import type { Bundle } from "@ipt/lambda/build/function-bundles.ts";
import { BASE_URL, OPERATOR, openService, WRAPPING_KEY } from "../world/service.ts";
import { NOW } from "../world/walk.ts";
import { startAwsStub } from "./aws-stub.ts";
import { functionFetch } from "./function-fetch.ts";
import { guardEngine } from "./guarded-engine.ts";
import { keptBundle } from "./kept-bundle.ts";
import { type FunctionProcess, startProcess } from "./runtime.ts";
import { variablesOf } from "./variables.ts";

/**
 * The functions as deployed, on one machine: bundles as built, each in a process of its own, on an engine that
 * refuses what their credentials may not do, on the day of tests. A service in the same process prepares data.
 */
export const openCloud = async (secret: Readonly<Record<string, unknown>> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "ipt-bundles-"));
  const service = await openService();
  const engine = await guardEngine(service.engine.endpoint);
  let now = NOW;
  const aws = await startAwsStub(
    {
      [voteSecretField]: Buffer.from(WRAPPING_KEY).toString("base64url"),
      [formSecretField]: Buffer.alloc(32, 5).toString("base64url"),
      [webhookSecretField]: Buffer.alloc(32, 3).toString("base64url"),
      ...secret,
    },
    () => Date.parse(now),
  );
  const processes: FunctionProcess[] = [];
  const bundled = new Map<FunctionName, Promise<Bundle>>();
  const bundleOf = (name: FunctionName): Promise<Bundle> => {
    const bundle = bundled.get(name) ?? keptBundle(name, folder);
    bundled.set(name, bundle);
    return bundle;
  };
  return {
    service,
    engine,
    aws,
    /** The instant of AWS and of every function. */
    setNow: (instant: string): void => {
      now = instant;
      for (const one of processes) one.setNow(instant);
    },
    /** Builds a function, once, and starts it. */
    start: async (
      name: FunctionName,
      changed: { readonly [V in Variable]?: string } = {},
    ): Promise<FunctionProcess> => {
      const bundle = await bundleOf(name);
      const endpoints = { dynamodb: engine.endpoint, others: aws.endpoint };
      const given = { baseUrl: BASE_URL, operators: OPERATOR, ...changed };
      const variables = { ...variablesOf(name, endpoints, given), REHEARSAL_NOW: now };
      const running = await startProcess(name, bundle.folder, variables);
      processes.push(running);
      return running;
    },
    /** The same service, asked through a function. */
    through: (running: FunctionProcess) => ({ ...service, fetch: functionFetch(running) }),
    stop: async (): Promise<void> => {
      await Promise.all(processes.map((one) => one.stop()));
      engine.stop();
      aws.stop();
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type Cloud = Awaited<ReturnType<typeof openCloud>>;
