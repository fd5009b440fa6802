import type * as z from "zod";

/** A schema built on first use: building them all at import costs a cold function about 20 ms. */
export type Schema<T> = () => z.ZodType<T>;

export type Infer<S extends () => z.ZodType> = z.infer<ReturnType<S>>;

export const schema = <S extends z.ZodType>(build: () => S): (() => S) => {
  let built: S | undefined;
  return () => {
    built ??= build();
    return built;
  };
};
