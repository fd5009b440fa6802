import { cookiesOf } from "@ipt/api/identity/cookies.ts";
import type { Ballots } from "@ipt/application/ports/ballots.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { Legal } from "@ipt/domain/site/legal.ts";
import { createWeb } from "@ipt/web/app.ts";
import { readAssets } from "@ipt/web/assets/stored-assets.ts";
import type { WebDeps } from "@ipt/web/deps.ts";
import { readPathLanguage } from "@ipt/web/i18n/path-language.ts";
import type { Route } from "@ipt/web/routes/route.ts";
import { Hono } from "hono";
import { apiParts } from "../api/api-parts.ts";
import { cloudArchives } from "../archives/cloud-archives.ts";
import type { startFunction } from "../cloud/start-function.ts";
import { addressOf, type Origin } from "../http/origin.ts";
import { routeOf } from "../http/route-of.ts";
import { serve } from "../http/serve.ts";
import { formKeyOf } from "../secret/form-key.ts";
import { webhookSecrets } from "../secret/webhook-secrets.ts";
import { systemDigest } from "../system/system.ts";
import { territoryOfPage } from "./territory-of-page.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;
export type WebSettings = {
  readonly table: string;
  readonly territoryRole: string;
  readonly baseUrl: string;
  readonly operators: string;
  readonly bucket: string;
  readonly formSecret: string;
  /** Absent where no webhook is made. */
  readonly webhookSecret?: string;
  /** Origins separated by spaces. */
  readonly formTargets: string;
  readonly securityContact: string;
  /** JSON. */
  readonly legal: string;
};

type Own = {
  /** Folder of the static files, as the bundle has them. */
  readonly assets: URL;
  /** Part of the table of pages; all of them unless told. */
  readonly routes?: readonly Route[];
  readonly ballots?: Ballots;
  /** The API's document, where its reference is shown. */
  readonly openApi?: () => Promise<string>;
  readonly health?: WebDeps["health"];
};

/** Pages of voters: counted, and no more. */
const isVoterPage = (route: string): boolean => route.startsWith("/:territory/") && route.includes("/votes/");

/** Sign-in has a function of its own, which alone knows secrets of providers. */
const noSignIn = (): Hono => new Hono();

/**
 * The handler of a function that answers pages. The key that signs forms is asked for while the rest starts, and
 * remembered as long as the execution environment lives.
 */
export const serveWeb = (started: Started, settings: WebSettings, own: Own) => {
  const askForKey = formKeyOf(started, settings.formSecret);
  // What fails here is asked again by the first request, which tells it.
  askForKey().catch(() => undefined);
  let formKey = new Uint8Array();
  let legal: Legal | null = null;
  const { baseUrl, securityContact } = settings;
  const cookies = cookiesOf(baseUrl);
  const { deps: shared, territories } = apiParts(started, settings);
  const deps: WebDeps = {
    ...shared,
    ...(settings.webhookSecret === undefined
      ? {}
      : { webhooks: webhookSecrets(started, settings.webhookSecret) }),
    ...(own.ballots ? { ballots: own.ballots } : {}),
    ...(own.openApi ? { openApi: own.openApi } : {}),
    ...(own.health ? { health: own.health } : {}),
    archives: cloudArchives(started, { bucket: settings.bucket, credentials: territories.credentials }),
    baseUrl,
    securityContact,
    digest: systemDigest,
    assets: readAssets(own.assets),
    sessionToken: (c) => cookies.read(c, "session"),
    signIn: noSignIn,
    addressOf,
    formTargets: settings.formTargets.split(" ").filter((origin) => origin !== ""),
    demonstration: [],
    get formKey() {
      return formKey;
    },
    get legal() {
      legal ??= Legal().parse(JSON.parse(settings.legal));
      return legal;
    },
  };
  const app = createWeb(deps, own.routes);
  const routes = routeOf(app);
  const pageOf = (method: string, path: string): string | null => routes(method, readPathLanguage(path).path);
  const fetch = async (request: Request, origin: Origin): Promise<Response> => {
    formKey = new Uint8Array(await askForKey());
    return app.fetch(request, origin);
  };
  return serve(
    started,
    { fetch, routeOf: pageOf, territoryOf: territoryOfPage(pageOf) },
    { baseUrl, unnamed: isVoterPage },
  );
};
