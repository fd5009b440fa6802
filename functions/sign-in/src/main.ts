import { identityRoutes } from "@ipt/api/identity/identity-routes.ts";
import { signInVariables } from "@ipt/contracts/function-variables.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { serve } from "@ipt/lambda/http/serve.ts";
import { readProviders } from "@ipt/lambda/identity/read-providers.ts";
import { readIdentitySecret } from "@ipt/lambda/secret/identity-secret.ts";
import { remember } from "@ipt/lambda/system/remember.ts";
import { systemRandomBytes } from "@ipt/lambda/system/system.ts";

/** A secret that was renewed is used this long after, at the latest. */
const SECRET_MS = 15 * 60_000;
const PATHS: ReadonlySet<string> = new Set(["/auth/sign-in", "/auth/callback", "/auth/sign-out"]);

const started = startFunction("sign-in", signInVariables);
const { settings, client, environment, credentials, region, log, now } = started;
const { sessions } = directory(client, settings.table, started.tableOptions);

const site = remember(SECRET_MS, Date.now, async () => {
  const endpoint = endpointOf(environment, "secretsmanager", region);
  const secret = await readIdentitySecret({ region, endpoint, credentials, secret: settings.secret });
  return identityRoutes({
    baseUrl: settings.baseUrl,
    providers: readProviders(settings.providers, secret.clientSecrets),
    sessions,
    sealingKey: secret.sealingKey,
    now,
    randomBytes: systemRandomBytes,
    onFailure: (c, failure) => {
      log.warn(logMessages.signInFailed, { kind: failure.kind, reason: failure.reason });
      // The pages are another function's: it says what happened, and how to begin again.
      c.header("Cache-Control", "no-store");
      return c.redirect(`${settings.baseUrl}/connexion/${failure.kind}`, 303);
    },
  });
});

export const handler = serve(
  started,
  {
    fetch: async (request) => (await site()).fetch(request),
    routeOf: (_method, path) => (PATHS.has(path) ? path : null),
  },
  settings,
);
