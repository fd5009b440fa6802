import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { routePath } from "hono/route";
import { rememberIdentities } from "./access/remembered.ts";
import { serveAssets } from "./assets/serve-assets.ts";
import type { WebDeps } from "./deps.ts";
import { formGuard, MOST_FORM_BYTES } from "./http/form-guard.ts";
import { requestVariables } from "./http/request-variables.ts";
import type { WebEnv } from "./http/web-env.ts";
import { readPathLanguage } from "./i18n/path-language.ts";
import { guardPage } from "./pages/errors/guard.tsx";
import { notFoundPage } from "./pages/errors/not-found.tsx";
import { serverErrorPage } from "./pages/errors/server-error.tsx";
import { signInFailedPage } from "./pages/errors/sign-in-failed.tsx";
import { unavailablePage } from "./pages/errors/unavailable.tsx";
import { ROUTES } from "./routes/all.ts";
import { type Bound, bindRoute } from "./routes/bind-route.ts";
import type { Route } from "./routes/route.ts";
import { pageHeaders } from "./security/page-headers.ts";

/** Every page of the site, its static files and its sign-in. `routes` is a part of the table where one is served apart. */
export const createWeb = (deps: WebDeps, routes: readonly Route[] = ROUTES): Hono<WebEnv> => {
  const app = new Hono<WebEnv>({
    // The language is read off the address before any route is looked for.
    getPath: (request) => readPathLanguage(new URL(request.url).pathname).path,
  });
  const assets = serveAssets(deps.assets);
  app.use(requestVariables(deps));
  app.use(pageHeaders({ https: deps.baseUrl.startsWith("https:"), formTargets: deps.formTargets }));
  app.use(bodyLimit({ maxSize: MOST_FORM_BYTES, onError: (c) => guardPage(c, { refused: "too-large" }) }));
  app.onError((error, c) => {
    deps.onError(error, { requestId: c.get("requestId"), route: routePath(c) });
    return error instanceof StoreUnavailable ? unavailablePage(c) : serverErrorPage(c);
  });
  app.notFound((c) => {
    const { pathname, search } = new URL(c.req.url);
    const bare = pathname.replace(/\/+$/, "");
    const readable = c.req.method === "GET" && bare !== pathname && bare !== "" && !bare.startsWith("//");
    return readable ? c.redirect(bare + search, 301) : notFoundPage(c);
  });
  app.get("/assets/:file", (c) => assets(c) ?? notFoundPage(c));
  app.route(
    "/",
    deps.signIn((c, problem) => signInFailedPage(c, problem)),
  );
  const bound: Bound = { deps, guard: formGuard(deps), remembered: rememberIdentities() };
  for (const route of routes) {
    app.get(route.path, bindRoute(bound, route, "get"));
    app.post(route.path, bindRoute(bound, route, "post"));
  }
  return app;
};
