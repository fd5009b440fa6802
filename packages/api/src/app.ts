import { failure } from "@ipt/application/kernel/failure.ts";
import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import { limits } from "@ipt/contracts/limits.ts";
import type { Hono } from "hono";
import { HonoBase } from "hono/hono-base";
import { routePath } from "hono/route";
import { TrieRouter } from "hono/router/trie-router";
import type { ApiDeps } from "./deps.ts";
import { answerFailure, answerInternal } from "./http/answer-problem.ts";
import type { ApiEnv } from "./http/env.ts";
import { languageOf } from "./http/language.ts";
import { bindAll } from "./routes/bind-all.ts";

const BY_ADDRESS = `"address";q=${limits.requestsPerAddress};w=${limits.addressSeconds}`;

/** The hosted API. Every answer carries a request id, its language, and is never stored by anyone. */
export const createApi = (deps: ApiDeps): Hono<ApiEnv> => {
  // This router is ready as soon as routes are added; the default one compiles them all at the first request.
  const app = new HonoBase<ApiEnv>({ router: new TrieRouter() });
  app.use(async (c, next) => {
    const language = languageOf(c.req.header("accept-language"));
    const requestId = deps.newId();
    c.set("requestId", requestId);
    c.set("language", language);
    await next();
    // `c.header` would make the whole answer anew for each of them.
    const { headers } = c.res;
    // Who nobody knows is counted by address, by the firewall, which alone knows what is left.
    if (deps.rates && !headers.has("RateLimit-Policy")) headers.set("RateLimit-Policy", BY_ADDRESS);
    headers.set("Request-Id", requestId);
    headers.set("Content-Language", language);
    headers.set("Vary", "Accept-Language, Authorization, Cookie");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  });
  app.onError((error, c) => {
    const requestId = c.get("requestId");
    deps.onError(error, { requestId, route: routePath(c) });
    if (error instanceof StoreUnavailable) return answerFailure(c, failure("unavailable"));
    return answerInternal(c);
  });
  app.get("/v1/openapi.json", async (c) => {
    c.header("Cache-Control", "public, max-age=300");
    return c.body(await deps.openApi(), 200, { "Content-Type": "application/json" });
  });
  bindAll(app, deps);
  return app;
};
