/** Pages whose script starts another beside it: the bureau's count and archive, the archive that anybody checks. */
export const PAGES_WITH_WORKER: ReadonlySet<string> = new Set([
  "/espace/:territory/quartiers/:quartier/votes/:vote/urne",
  "/espace/:territory/quartiers/:quartier/votes/:vote/archive",
  "/:territory/quartiers/:quartier/votes/:vote/verification/archive",
]);

const sourcesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources.join(" ")]),
  );

/** Why the policy of a page is not what its route may have; `null` when it is. */
export const workerFault = (
  route: string,
  policy: string,
  named: ReadonlySet<string> = PAGES_WITH_WORKER,
): string | null => {
  const sources = sourcesOf(policy);
  const [workers, types] = [sources.get("worker-src"), sources.get("trusted-types")];
  if (named.has(route)) {
    if (workers === "'self'" && types === "default") return null;
    return `${route} is named for a worker, and its policy allows none, or too much: ${policy}`;
  }
  // Without the directive, browsers look at others, each in its own order.
  if (workers !== "'none'") return `${route} may start a worker: ${workers ?? "nothing forbids it"}`;
  return types === "'none'" ? null : `${route} may make a text a script: ${types ?? "nothing forbids it"}`;
};
