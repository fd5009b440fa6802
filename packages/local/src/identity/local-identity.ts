import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { ProviderSettings } from "@ipt/api/identity/provider.ts";
import Provider from "oidc-provider";
import type { DemoAccount } from "./demo-account.ts";
import { identityKeys } from "./identity-keys.ts";
import { identityRecords } from "./identity-records.ts";
import { interaction } from "./interaction.ts";
import { CLIENT_ID, providerConfiguration, SCOPES } from "./provider-configuration.ts";

export type LocalIdentitySettings = {
  /** Address of the site that serves the provider, `http://localhost:<port>`. */
  readonly baseUrl: string;
  /** Keys and sessions stay here, so that people stay signed in across a restart. */
  readonly dataDir: string;
  readonly accounts: readonly DemoAccount[];
  readonly now: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly onError?: (error: unknown) => void;
};

export type LocalIdentity = {
  /** Where to mount `listener`. */
  readonly path: string;
  readonly listener: (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => void;
  /** What the product needs in order to sign people in with this provider. */
  readonly settings: ProviderSettings;
  readonly close: () => void;
};

const PATH = "/oidc";

/** A standard OpenID Connect provider for one machine, with demonstration accounts instead of passwords. */
export const localIdentity = (settings: LocalIdentitySettings): LocalIdentity => {
  const { baseUrl, accounts } = settings;
  const keys = identityKeys(settings.dataDir, settings.randomBytes);
  const records = identityRecords(join(settings.dataDir, "identity.db"), settings.now);
  const issuer = `${baseUrl}${PATH}`;
  const provider = new Provider(
    issuer,
    providerConfiguration({ baseUrl, path: PATH, accounts, keys, adapter: records.adapter }),
  );
  const events: NodeJS.EventEmitter = provider;
  events.on("error", (error: unknown) => settings.onError?.(error));
  provider.on("server_error", (_ctx, error) => settings.onError?.(error));
  const answer = provider.callback();
  const interact = interaction(provider, accounts, baseUrl);

  return {
    path: PATH,
    listener: (request, response) => {
      const url = request.url ?? "/";
      if (url.startsWith(`${PATH}/interaction/`)) {
        interact(request, response).catch((error: unknown) => {
          settings.onError?.(error);
          response.destroy();
        });
        return;
      }
      // The provider fails on what it cannot parse, instead of refusing it.
      if (!URL.canParse(url, `http://${request.headers.host ?? ""}`)) {
        response.writeHead(400).end();
        return;
      }
      // The provider routes below its mount point and finds that point by comparing the two.
      request.originalUrl = url;
      request.url = url.charAt(PATH.length) === "/" ? url.slice(PATH.length) : `/${url.slice(PATH.length)}`;
      void answer(request, response);
    },
    settings: {
      id: "demo",
      issuer,
      clientId: CLIENT_ID,
      clientSecret: keys.clientSecret,
      clientAuthentication: "client_secret_basic",
      scopes: SCOPES,
      idTokenAlgorithm: "ES256",
    },
    close: records.close,
  };
};
