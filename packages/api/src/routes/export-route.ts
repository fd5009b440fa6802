import { failure } from "@ipt/application/kernel/failure.ts";
import { exportTerritory } from "@ipt/application/territories/export-territory.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import type { Hono } from "hono";
import { authenticate } from "../auth/authenticate.ts";
import type { ApiDeps } from "../deps.ts";
import { answerFailure, answerTransport } from "../http/answer-problem.ts";
import type { ApiEnv } from "../http/env.ts";
import { makeContext } from "./make-context.ts";

/** `GET /v1/territories/{territory}/export`: the whole territory as one ZIP archive of JSON Lines files. */
export const exportRoute = (app: Hono<ApiEnv>, deps: ApiDeps): void => {
  app.get("/v1/territories/:territory/export", async (c) => {
    const territory = c.req.param("territory");
    if (!ID_PATTERN.test(territory)) return answerFailure(c, failure("not-found"));
    const store = deps.openTerritory(territory);
    const [actor, profile] = await Promise.all([authenticate(c, deps, store), store.get("territory", {})]);
    if (!actor.ok) return answerTransport(c, actor.error);
    if (actor.value.kind === "user" || !profile) return answerFailure(c, failure("not-found"));
    const requestId = c.get("requestId");
    const call = {
      territory,
      store,
      profile,
      actor: actor.value,
      requestId,
      ifMatch: null,
      idempotency: null,
    };
    const ctx = makeContext(deps, call);
    const exported = await exportTerritory(ctx);
    if (!exported.ok) return answerFailure(c, exported.error);
    const { territoryArchive } = await import("@ipt/documents/archive/territory-archive.ts");
    const archive = await territoryArchive(exported.value, { territory, at: ctx.now });
    return c.body(archive, 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${territory}-${ctx.today}.zip"`,
    });
  });
};
