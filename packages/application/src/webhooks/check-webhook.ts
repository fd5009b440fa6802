import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import { urlRefusal } from "@ipt/domain/webhook/webhook-url.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, type Issue, invalid } from "../kernel/failure.ts";
import { webhooksOf } from "./owned-webhook.ts";

type Wanted = Pick<Webhook, "url" | "quartiers" | "convention" | "partner">;

const issue = (path: Issue["path"], code: string, expected: Issue["expected"] = {}): Issue => ({
  path,
  code,
  expected,
});

/** What the address, the quartiers and the convention of an endpoint must be; every refusal at once. */
export const checkWebhook = async (
  ctx: Context,
  { url, quartiers, convention, partner }: Wanted,
): Promise<Result<void, Failure>> => {
  const [stored, ...found] = await Promise.all([
    convention === null ? null : ctx.store.get("convention", { id: convention }),
    ...(quartiers ?? []).map((id) => ctx.store.get("quartier", { id })),
  ]);
  const issues: Issue[] = [];
  const refused = urlRefusal(url, webhooksOf(ctx));
  if (refused !== null) issues.push(issue(["url"], refused));
  for (const [index, one] of found.entries()) {
    if (!one) issues.push(issue(["quartiers", index], "unknown-quartier"));
  }
  if (convention !== null && !stored) issues.push(issue(["convention"], "unknown-convention"));
  if (stored && partner !== null && !stored.value.parties.includes(partner)) {
    issues.push(issue(["convention"], "not-a-party"));
  }
  return issues.length === 0 ? ok(undefined) : { ok: false, error: invalid(issues) };
};
