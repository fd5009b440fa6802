import { Id } from "@ipt/domain/values/id.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { create, replace } from "../ports/changes.ts";
import { apiKeyView, CreatedApiKey } from "./create-api-key.ts";
import { handledKey } from "./find-key.ts";
import { makeKey } from "./make-key.ts";

const MS_PER_HOUR = 3_600_000;
const MOST_GRACE_HOURS = 30 * 24;
const USUAL_GRACE_HOURS = 7 * 24;

const Rotation = schema(() =>
  z.strictObject({
    key: Id(),
    /** Hours during which the former key still opens the territory, 0 to 720; 168 unless told. */
    graceHours: z.int().min(0).max(MOST_GRACE_HOURS).default(USUAL_GRACE_HOURS),
  }),
);

/**
 * Makes the key that takes over from another: same name, roles and partner, as long a life. The former one ends with
 * its grace, or sooner if it was to. The new secret is shown once.
 */
export const rotateApiKey = command({
  name: "rotate-api-key",
  allow: ["coordinator", "landlord-agent", "bureau-member", "partner-contributor", "reader"],
  input: Rotation,
  output: CreatedApiKey,
  retry: true,
  decide: async (ctx, { key: id, graceHours }) => {
    const found = await handledKey(ctx, id);
    if (!found.ok) return found;
    const { value: former, revision } = found.value;
    if (former.revokedAt !== null || former.replacedBy !== null || former.expiresAt <= ctx.now) {
      return fail(failure("key-ended", { key: id }));
    }
    const { name, roles, partner } = former;
    const lastsMs = Date.parse(former.expiresAt) - Date.parse(former.createdAt);
    const made = await makeKey(ctx, { name, roles, partner, lastsMs });
    if (!made.ok) return made;
    const { key, secret } = made.value;
    const graceEnd = addMilliseconds(ctx.now, graceHours * MS_PER_HOUR);
    const [expiresAt = graceEnd] = [graceEnd, former.expiresAt].sort();
    const view = apiKeyView(key);
    return ok({
      value: { ...view, secret },
      stored: { ...view, secret: null },
      changes: [
        replace("apiKey", { ...former, expiresAt, replacedBy: key.id }, revision),
        create("apiKey", key),
      ],
      event: { type: "api-key.rotated", subject: id, data: { replacedBy: key.id, until: expiresAt } },
    });
  },
});
