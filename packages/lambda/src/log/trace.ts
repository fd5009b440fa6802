/** The X-Ray trace of the invocation under way: `1-…`, or `null` outside of one. Lambda sets it anew each time. */
export const traceOf = (environment: Readonly<Record<string, string | undefined>>): string | null =>
  /(?:^|;)Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)/.exec(environment["_X_AMZN_TRACE_ID"] ?? "")?.[1] ?? null;
