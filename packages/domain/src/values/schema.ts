import type * as z from "zod";

/**
 * A schema built on first use: building them all at import costs a cold function about 20 ms. Only what use cases
 * need of a schema is named: comparing whole zod classes takes the compiler twice as long.
 */
export type Schema<T> = () => z.core.$ZodType<T> & {
  readonly parse: (raw: unknown) => T;
  readonly safeParse: (
    raw: unknown,
    context?: z.core.ParseContext<z.core.$ZodIssue>,
  ) => z.ZodSafeParseResult<T>;
};

export type Infer<S extends () => z.core.$ZodType> = z.core.output<ReturnType<S>>;

export const schema = <S extends z.core.$ZodType>(build: () => S): (() => S) => {
  let built: S | undefined;
  return () => {
    built ??= build();
    return built;
  };
};
