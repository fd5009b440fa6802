import { formatApiKey } from "@ipt/domain/access/api-key-format.ts";
import type { ApiKey } from "@ipt/domain/access/member.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";

const RANDOM_BYTES = 64;
const PREFIX_LENGTH = 14;

type Wanted = Pick<ApiKey, "name" | "roles" | "partner"> & {
  /** How long it holds, in milliseconds. */
  readonly lastsMs: number;
};

/** A new key and its secret, which is stored nowhere. */
export const makeKey = async (
  ctx: Context,
  { name, roles, partner, lastsMs }: Wanted,
): Promise<Result<{ readonly key: ApiKey; readonly secret: string }, Failure>> => {
  const mode = ctx.profile?.value.sandbox ? "test" : "live";
  const secret = formatApiKey(mode, ctx.randomBytes(RANDOM_BYTES));
  if (secret === null) return fail(failure("busy"));
  const key: ApiKey = {
    id: ctx.newId(),
    name,
    roles,
    partner,
    prefix: secret.slice(0, PREFIX_LENGTH),
    hash: await ctx.digest(secret),
    createdAt: ctx.now,
    expiresAt: addMilliseconds(ctx.now, lastsMs),
    revokedAt: null,
    lastUsedOn: null,
    replacedBy: null,
  };
  return ok({ key, secret });
};
