import type { Failure } from "@ipt/application/kernel/failure.ts";
import { limits } from "@ipt/contracts/limits.ts";
import type { Problem } from "@ipt/contracts/problems/problem.ts";
import type { TransportProblem } from "@ipt/contracts/problems/transport.ts";
import type { Context } from "hono";
import type { ApiEnv } from "./env.ts";

export const answerProblem = (c: Context<ApiEnv>, problem: Problem): Response =>
  c.body(JSON.stringify(problem), {
    status: statusOf(problem.status),
    headers: { "Content-Type": "application/problem+json" },
  });

const SECONDS_A_MINUTE = 60;

const STATUSES = [400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 429, 503] as const;

const statusOf = (status: number): (typeof STATUSES)[number] | 500 =>
  STATUSES.find((one) => one === status) ?? 500;

/** Seconds to wait before another try, for refusals that time mends. */
const secondsOf = ({ code, details }: Failure): number | null => {
  if (code === "too-many-tries") return limits.wrongCodesMinutes * SECONDS_A_MINUTE;
  return code === "too-many-requests" || code === "rate-limited" ? Number(details?.["seconds"] ?? 1) : null;
};

/** The texts of problems, loaded with the first one. */
const texts = () => import("@ipt/contracts/problems/problem.ts");

export const answerFailure = async (c: Context<ApiEnv>, failure: Failure): Promise<Response> => {
  const { problemOf } = await texts();
  const seconds = secondsOf(failure);
  if (seconds !== null) c.header("Retry-After", String(seconds));
  return answerProblem(c, problemOf(failure, c.get("language"), c.get("requestId")));
};

export const answerTransport = async (c: Context<ApiEnv>, code: TransportProblem): Promise<Response> => {
  const { transportProblem } = await texts();
  return answerProblem(c, transportProblem(code, c.get("language"), c.get("requestId")));
};

export const answerInternal = async (c: Context<ApiEnv>): Promise<Response> => {
  const { internalProblem } = await texts();
  return answerProblem(c, internalProblem(c.get("language"), c.get("requestId")));
};
