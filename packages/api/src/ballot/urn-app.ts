import type { UrnContext } from "@ipt/application/ballots/drop-ballot.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import { type UrnOperation, urnOperations } from "@ipt/contracts/operations/urn.ts";
import { internalProblem, problemOf, transportProblem } from "@ipt/contracts/problems/problem.ts";
import { type Context, Hono } from "hono";
import { answerProblem } from "../http/answer-problem.ts";
import type { ApiEnv } from "../http/env.ts";
import { languageOf } from "../http/language.ts";
import { readInput } from "../routes/read-input.ts";

export type UrnDeps = Pick<UrnContext, "urn" | "crypto"> & {
  readonly now: () => string;
  /** Told the kind of answer and nothing else: never a body, an address, an instant or an id. */
  readonly onAnswer: (operation: string, status: number) => void;
  /** Told that something unexpected happened, without what was being asked. */
  readonly onError: (name: string) => void;
};

/** Every answer of the urn bears the same reference: a request that had its own could be found again. */
const NO_REQUEST = "none";

const handle = async (c: Context<ApiEnv>, deps: UrnDeps, operation: UrnOperation): Promise<Response> => {
  const language = c.get("language");
  const read = await readInput(c, operation, c.req.param());
  if (!read.ok) {
    return answerProblem(
      c,
      "transport" in read.error
        ? transportProblem(read.error.transport, language, NO_REQUEST)
        : problemOf(read.error.failure, language, NO_REQUEST),
    );
  }
  const { urn, crypto } = deps;
  const result = await operation.run({ urn, crypto, now: deps.now() }, read.value.input);
  return result.ok
    ? c.json(operation.output().parse(result.value))
    : answerProblem(c, problemOf(result.error, language, NO_REQUEST));
};

/**
 * The anonymous half of voting, an application of its own so that it runs as a function of its own, with a role that
 * reaches the urn's table and nothing else. It reads no cookie, no key and no address, sets no cookie, and says of each
 * request only which operation it was and how it ended.
 */
export const createUrnApp = (deps: UrnDeps): Hono<ApiEnv> => {
  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("language", languageOf(c.req.header("accept-language")));
    c.set("requestId", NO_REQUEST);
    await next();
    // `c.header` would make the whole answer anew for each of them.
    const { headers } = c.res;
    headers.set("Content-Language", c.get("language"));
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.set("Referrer-Policy", "no-referrer");
  });
  app.onError((error, c) => {
    deps.onError(error.name);
    if (error instanceof StoreUnavailable) {
      return answerProblem(c, problemOf(failure("unavailable"), c.get("language"), NO_REQUEST));
    }
    return answerProblem(c, internalProblem(c.get("language"), NO_REQUEST));
  });
  app.notFound((c) => answerProblem(c, transportProblem("route-not-found", c.get("language"), NO_REQUEST)));
  for (const operation of urnOperations()) {
    const path = `/v1${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
    app.on(operation.method, path, async (c) => {
      const answer = await handle(c, deps, operation);
      deps.onAnswer(operation.id, answer.status);
      return answer;
    });
  }
  return app;
};
