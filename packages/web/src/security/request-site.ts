export type RequestSite = "same" | "other" | "unknown";

/**
 * Which site's page made the browser send a request. Browsers say so in `Sec-Fetch-Site`, older ones through
 * `Origin`; `unknown` when neither tells, as with tools that are not browsers.
 */
export const requestSite = (headers: Headers, baseUrl: string): RequestSite => {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin" ? "same" : "other";
  const origin = headers.get("origin");
  if (origin === null || origin === "null") return "unknown";
  return origin === new URL(baseUrl).origin ? "same" : "other";
};
