import { PAGE_SIZE } from "@ipt/domain/register/canonical.ts";
import type { Dwelling, Register } from "@ipt/domain/register/dwelling.ts";
import type { RegisterImport } from "@ipt/domain/register/register-import.ts";
import type { Instant } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { actorLabel } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { create, remove } from "../ports/changes.ts";
import type { Commit } from "../ports/store.ts";

type Begun = {
  readonly edition: string;
  /** The edition this one replaces, noted so that its pages are removed later. */
  readonly superseded: (register: Register) => RegisterImport;
};

const noted = (ctx: Context, quartier: string, subject: string, step: string): Commit["event"] => ({
  id: ctx.newId(),
  at: ctx.now,
  type: "register.imported",
  actor: actorLabel(ctx.actor),
  requestId: ctx.requestId,
  quartier,
  subject,
  data: { step },
});

/** Pages written between two words on how far an import is: at most 20 of them for the longest register. */
const PAGES_AT_ONCE = 25;

/** Notes that an import begins, then writes its pages: an import that dies leaves a trace to clean up by. */
export const beginImport = async (
  ctx: Context,
  scope: { readonly quartier: string; readonly campaign: number },
  pages: readonly Dwelling[][],
  tell: (dwellings: number) => Promise<void>,
): Promise<Result<Begun, Failure>> => {
  const edition = ctx.newId();
  const started: RegisterImport = { ...scope, edition, pages: pages.length, startedAt: ctx.now };
  const committed = await ctx.store.commit({
    changes: [create("registerImport", started)],
    event: noted(ctx, scope.quartier, edition, "begun"),
    idempotency: null,
  });
  if (!committed.ok) return fail(failure("busy"));
  const written = pages.map((dwellings, page) => ({ ...scope, edition, page, dwellings }));
  for (let from = 0; from < written.length; from += PAGES_AT_ONCE) {
    if (from > 0) await tell(from * PAGE_SIZE);
    await ctx.store.writePages(written.slice(from, from + PAGES_AT_ONCE));
  }
  return ok({
    edition,
    superseded: (register) => ({
      ...scope,
      edition: register.edition,
      pages: register.starts.length,
      startedAt: register.importedAt,
    }),
  });
};

/** Removes pages of editions that were replaced, or whose import stopped more than an hour ago. */
export const clearLeftovers = async (
  ctx: Context,
  quartier: string,
  campaign: number,
  before: Instant,
): Promise<void> => {
  const { registerImport } = await ctx.store.collect("campaigns", { quartier });
  const old = registerImport.filter(({ value }) => value.campaign === campaign && value.startedAt < before);
  for (const { value, revision } of old) {
    await ctx.store.removePages(quartier, value.edition, value.pages);
    await ctx.store.commit({
      changes: [remove("registerImport", { quartier, campaign, edition: value.edition }, revision)],
      event: noted(ctx, quartier, value.edition, "cleared"),
      idempotency: null,
    });
  }
};
