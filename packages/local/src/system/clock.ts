/** The machine's time: RFC 3339, UTC, milliseconds. */
export const systemNow = (): string => new Date().toISOString();
