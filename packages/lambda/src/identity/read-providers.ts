import type { ProviderSettings } from "@ipt/api/identity/provider.ts";
import * as z from "zod";

const provider = () =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    issuer: z.url(),
    clientId: z.string().min(1),
    clientAuthentication: z.enum(["client_secret_basic", "client_secret_post"]),
    scopes: z.array(z.string()).refine((scopes) => scopes.includes("openid")),
    authorizationParameters: z.record(z.string(), z.string()).exactOptional(),
    idTokenAlgorithm: z.string().exactOptional(),
    userinfoAlgorithm: z.string().exactOptional(),
    signOutParameters: z.record(z.string(), z.string()).exactOptional(),
  });

/** Providers as the deployment lists them, each with its secret. Throws when one has none, or when there is none. */
export const readProviders = (
  json: string,
  clientSecrets: Readonly<Record<string, string>>,
): readonly [ProviderSettings, ...ProviderSettings[]] => {
  const listed = z.array(provider()).parse(JSON.parse(json));
  const [first, ...others] = listed.map((one): ProviderSettings => {
    const clientSecret = clientSecrets[one.id];
    if (clientSecret === undefined) throw new Error(`no client secret for the provider ${one.id}`);
    return { ...one, clientSecret };
  });
  if (!first) throw new Error("no identity provider");
  return [first, ...others];
};
