import type { Failure } from "@ipt/application/kernel/failure.ts";
import { type Problem, problemOf, transportProblem } from "@ipt/contracts/problems/problem.ts";
import type { TransportProblem } from "@ipt/contracts/problems/transport.ts";
import type { Context } from "hono";
import type { ApiEnv } from "./env.ts";

export const answerProblem = (c: Context<ApiEnv>, problem: Problem): Response =>
  c.body(JSON.stringify(problem), {
    status: statusOf(problem.status),
    headers: { "Content-Type": "application/problem+json" },
  });

const STATUSES = [400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 429, 503] as const;

const statusOf = (status: number): (typeof STATUSES)[number] | 500 =>
  STATUSES.find((one) => one === status) ?? 500;

export const answerFailure = (c: Context<ApiEnv>, failure: Failure): Response =>
  answerProblem(c, problemOf(failure, c.get("language"), c.get("requestId")));

export const answerTransport = (c: Context<ApiEnv>, code: TransportProblem): Response =>
  answerProblem(c, transportProblem(code, c.get("language"), c.get("requestId")));
