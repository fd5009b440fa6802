import { sourceOf } from "@ipt/application/kernel/source.ts";
import type { WebDeps } from "../deps.ts";
import type { WebContext } from "../http/web-env.ts";

/** What anyone may send is counted by where it comes from. */
export const sourceOfForm = (deps: WebDeps, c: WebContext): Promise<string | null> =>
  sourceOf(deps.addressOf?.(c) ?? null, {
    secret: Buffer.from(deps.formKey).toString("base64url"),
    now: deps.now(),
    digest: deps.digest,
  });
