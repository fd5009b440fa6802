/**
 * True for a request that another site's page made the browser send. Browsers say so in `Sec-Fetch-Site`, older ones
 * through `Origin`; a request with neither was not made by a page, and carries no cookie it was not given.
 */
export const isCrossSite = (headers: Headers, baseUrl: string): boolean => {
  const site = headers.get("sec-fetch-site");
  if (site) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  return origin !== null && origin !== new URL(baseUrl).origin;
};
