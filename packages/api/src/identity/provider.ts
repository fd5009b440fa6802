import type { Configuration } from "openid-client";

/** An OpenID Connect issuer that people sign in with, such as ProConnect or a Cognito user pool. */
export type ProviderSettings = {
  /** Name in our own addresses and sessions, `[a-z0-9-]+`. */
  readonly id: string;
  /** Issuer identifier; its discovery document is read from `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientAuthentication: "client_secret_basic" | "client_secret_post";
  /** Must contain `openid`. */
  readonly scopes: readonly string[];
  /** Added to each authorization request, such as `acr_values`. */
  readonly authorizationParameters?: Readonly<Record<string, string>>;
  /** Signature algorithm of the answers when it is not RS256. */
  readonly idTokenAlgorithm?: string;
  /** Set where the provider answers user information as a signed token. */
  readonly userinfoAlgorithm?: string;
  /** Added to the provider's sign-out address, where it wants more than the standard says. */
  readonly signOutParameters?: Readonly<Record<string, string>>;
};

type Library = typeof import("openid-client");
export type ProviderConnection = {
  readonly settings: ProviderSettings;
  readonly library: Library;
  readonly config: Configuration;
};

const TIMEOUT_SECONDS = 10;
/** Clocks of two organisations may differ by so much. */
const TOLERANCE_SECONDS = 30;

const connect = async (settings: ProviderSettings): Promise<ProviderConnection> => {
  // Loaded at the first sign-in: every other request is spared its cost.
  const library = await import("openid-client");
  const issuer = new URL(settings.issuer);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(issuer.hostname);
  const authentication =
    settings.clientAuthentication === "client_secret_basic"
      ? library.ClientSecretBasic(settings.clientSecret)
      : library.ClientSecretPost(settings.clientSecret);
  const config = await library.discovery(
    issuer,
    settings.clientId,
    {
      [library.clockTolerance]: TOLERANCE_SECONDS,
      ...(settings.idTokenAlgorithm ? { id_token_signed_response_alg: settings.idTokenAlgorithm } : {}),
      ...(settings.userinfoAlgorithm ? { userinfo_signed_response_alg: settings.userinfoAlgorithm } : {}),
    },
    authentication,
    {
      timeout: TIMEOUT_SECONDS,
      // Signatures are verified even though the answer came straight from the provider.
      execute: [
        library.enableNonRepudiationChecks,
        // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out: used for a loopback issuer only
        ...(loopback && issuer.protocol === "http:" ? [library.allowInsecureRequests] : []),
      ],
    },
  );
  config.timeout = TIMEOUT_SECONDS;
  return { settings, library, config };
};

export type ProviderConnections = (id: string) => Promise<ProviderConnection> | null;

/** Discovers each provider on first use and remembers it; a failure is not remembered. Null: no such provider. */
export const providerConnections = (providers: readonly ProviderSettings[]): ProviderConnections => {
  const known = new Map<string, Promise<ProviderConnection>>();
  return (id) => {
    const settings = providers.find((provider) => provider.id === id);
    if (!settings) return null;
    const already = known.get(id);
    if (already) return already;
    const connecting = connect(settings);
    known.set(id, connecting);
    connecting.catch(() => known.delete(id));
    return connecting;
  };
};
