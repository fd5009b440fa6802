import type { HttpEvent } from "./http-event.ts";

/** Where a request came from, as the gateway saw it: for limits kept in memory, never for a log. */
export type Origin = { readonly address: string | null };

export const originOf = ({ requestContext }: HttpEvent): Origin => ({
  address: requestContext.http.sourceIp ?? null,
});

/** The address of a request's origin, given to the application beside it. */
export const addressOf = ({ env }: { readonly env: unknown }): string | null => {
  const address: unknown = typeof env === "object" && env !== null ? Reflect.get(env, "address") : null;
  return typeof address === "string" ? address : null;
};
