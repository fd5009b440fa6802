import type { Json } from "./ask.ts";

type Body = { readonly [name: string]: Json };
/** Posts as someone of the world, at a given instant. */
export type Caller = (who: "coordinator" | "landlord" | "tenants" | "authority") => {
  readonly post: (path: string, body: Body, at: string) => Promise<void>;
};
