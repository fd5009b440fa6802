/** Outcome of something that may be refused: expected failures are values, exceptions are bugs. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** The libraries throw what we answer: whatever they throw becomes this one failure. */
export const attempt = async <T, E>(run: () => Promise<T>, error: E): Promise<Result<T, E>> => {
  try {
    return ok(await run());
  } catch {
    return fail(error);
  }
};
