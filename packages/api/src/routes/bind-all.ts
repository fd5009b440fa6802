import type { Operation } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";
import { voterOperations } from "@ipt/contracts/operations/voter.ts";
import type { Hono } from "hono";
import type { ApiDeps } from "../deps.ts";
import { answerTransport } from "../http/answer-problem.ts";
import type { ApiEnv } from "../http/env.ts";
import { bindOperation } from "./bind-operation.ts";

const honoPath = (path: string): string => `/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;

const handlerOf = (deps: ApiDeps, operation: Operation): ReturnType<typeof bindOperation> => {
  let bound: ReturnType<typeof bindOperation> | undefined;
  return (c) => {
    bound ??= bindOperation(deps, operation);
    return bound(c);
  };
};

/** Every operation of the contract, then, on each known path, an honest answer to any other method. */
export const bindAll = (app: Hono<ApiEnv>, deps: ApiDeps): void => {
  const methods = new Map<string, string[]>();
  for (const operation of [...operations(), ...voterOperations()]) {
    const path = honoPath(operation.path);
    app.on(operation.method, path, handlerOf(deps, operation));
    methods.set(path, [...(methods.get(path) ?? []), operation.method]);
  }
  for (const [path, allowed] of methods) {
    app.all(path, (c) => {
      c.header("Allow", [...allowed, ...(allowed.includes("GET") ? ["HEAD"] : [])].join(", "));
      return answerTransport(c, "method-not-allowed");
    });
  }
};
