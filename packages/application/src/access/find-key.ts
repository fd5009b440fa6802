import type { ApiKey } from "@ipt/domain/access/member.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";

const PAGE = 100;

/**
 * A key by its id. Keys are stored under their hash, so that a request finds one in a single read; by id they are
 * looked for among all, which only people do.
 */
export const findKey = async (ctx: Context, id: string): Promise<Result<Stored<ApiKey>, Failure>> => {
  const keys = everyPage((cursor) => ctx.store.list("apiKey", {}, { limit: PAGE, cursor }));
  for await (const stored of keys) if (stored.value.id === id) return ok(stored);
  return fail(failure("not-found"));
};

/**
 * Who may renew or end a key: the coordination, or a person of the partner it belongs to who holds every role that it
 * holds. Another partner's key does not exist; a key never renews itself unless it may make keys.
 */
export const mayHandleKey = (
  { actor }: Context,
  { partner, roles }: Pick<ApiKey, "partner" | "roles">,
): boolean => {
  if (actor.kind === "operator") return true;
  if (actor.kind !== "member" && actor.kind !== "key") return false;
  if (actor.roles.includes("coordinator")) return true;
  return (
    actor.kind === "member" &&
    partner !== null &&
    actor.partner === partner &&
    roles.every((role) => actor.roles.includes(role))
  );
};

export const handledKey = async (ctx: Context, id: string): Promise<Result<Stored<ApiKey>, Failure>> => {
  const found = await findKey(ctx, id);
  if (!found.ok || mayHandleKey(ctx, found.value.value)) return found;
  return fail(failure("not-found"));
};
