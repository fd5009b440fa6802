import type { Context } from "hono";

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The other end of the connection, as Node knows it. */
export const connectionAddress = (c: Context): string | null => {
  const address = field(field(field(c.env, "incoming"), "socket"), "remoteAddress");
  return typeof address === "string" ? address : null;
};
