/**
 * Keeps a name, a number or an address written left to right in its own order inside a right-to-left sentence
 * (Unicode first-strong isolate). Markup uses `<bdi>` instead.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
