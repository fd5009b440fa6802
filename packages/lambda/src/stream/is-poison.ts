/** Errors that come back at every try: an item nobody can read, a message that no mail server takes. */
const HOPELESS: ReadonlySet<unknown> = new Set(["IncidentError", "MessageRejected", "BadRequestException"]);

export const isPoison = (error: unknown): boolean => error instanceof Error && HOPELESS.has(error.name);
