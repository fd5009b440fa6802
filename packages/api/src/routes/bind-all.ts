import type { Deferred } from "@ipt/contracts/operation.ts";
import { groups } from "@ipt/contracts/operations/groups.ts";
import { type Route, routes } from "@ipt/contracts/operations/routes.ts";
import type { Hono } from "hono";
import type { ApiDeps } from "../deps.ts";
import { answerTransport } from "../http/answer-problem.ts";
import type { ApiEnv } from "../http/env.ts";
import { bindOperation } from "./bind-operation.ts";

const honoPath = (path: string): string => `/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;

type Handler = ReturnType<typeof bindOperation>;

const bound = async (deps: ApiDeps, [method, path, group]: Route): Promise<Handler> => {
  const operations: readonly Deferred[] = await groups[group]();
  const operation = operations.find((one) => one.method === method && one.path === path);
  if (!operation) throw new Error(`the table of routes is out of date: ${method} ${path}`);
  return bindOperation(deps, await operation.load());
};

const handlerOf = (deps: ApiDeps, route: Route): Handler => {
  let binding: Promise<Handler> | undefined;
  return async (c) => {
    binding ??= bound(deps, route);
    return (await binding)(c);
  };
};

const patternOf = (template: string): RegExp =>
  new RegExp(`^${`/v1${template}`.replaceAll(/\{\w+\}/g, "[^/]+")}$`);

/** Methods that a path knows, once it is asked by another: none where there is no such path. */
const methodsOf = (path: string): readonly string[] => {
  const known = routes.filter(([, template]) => patternOf(template).test(path)).map(([method]) => method);
  return known.includes("GET") ? [...new Set([...known, "HEAD"])] : [...new Set(known)];
};

/** Every operation of the contract, and an honest answer to a method that a known path does not have. */
export const bindAll = (app: Hono<ApiEnv>, deps: ApiDeps): void => {
  for (const route of routes) app.on(route[0], honoPath(route[1]), handlerOf(deps, route));
  app.notFound((c) => {
    const allowed = methodsOf(c.req.path);
    if (allowed.length === 0) return answerTransport(c, "route-not-found");
    c.header("Allow", allowed.join(", "));
    return answerTransport(c, "method-not-allowed");
  });
};
